import { useEffect, useRef } from "react";
import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import type { ExportFormat } from "#shared/schedule-export.ts";
import styles from "./export-dialog.module.css";
import { exportWays } from "./export-words.ts";
import { Waiting } from "./waiting.tsx";

interface ExportDialogProps {
  event: ConferenceEvent;
  onClose: () => void;
}

/** The ways an event leaves Lanyard, each a file that the person finds a place for. */
export function ExportDialog({ event, onClose }: ExportDialogProps) {
  const { data: sessions, error, refetch } = useCall("sessions.list", { eventId: event.id });
  const save = useAct("schedules.export", { quiet: true });
  const open = useOpenNotes();
  const toasts = useToasts();
  const exportAs = async (format: ExportFormat) => {
    // What was typed a moment ago belongs into the file.
    await open.flush().catch((reason: unknown) => {
      const why = reason instanceof Error ? reason.message : "";
      toasts.tellFailure(`The file lacks text that could not be saved. ${why}`);
    });
    save.mutate(
      { eventId: event.id, format },
      {
        onSuccess(saved) {
          if (saved === null) return;
          toasts.tell(`Exported as ${saved.path}`);
          for (const sentence of saved.failed) toasts.tellFailure(sentence);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title="Export event" explanation={event.name} onClose={onClose}>
      {sessions ? (
        <ExportWays
          sessions={sessions.length}
          planned={sessions.filter(({ plan }) => plan !== null).length}
          isBusy={save.isPending}
          onChoose={(format) => void exportAs(format)}
        />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      {save.error && (
        <p role="alert" className={styles["failure"]}>
          Not exported. {save.error.message}
        </p>
      )}
    </Dialog>
  );
}

interface ExportWaysProps {
  sessions: number;
  planned: number;
  isBusy: boolean;
  onChoose: (format: ExportFormat) => void;
}

function ExportWays({ sessions, planned, isBusy, onChoose }: ExportWaysProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <ul aria-label="Export as" className={styles["ways"]}>
      {exportWays({ sessions, planned }).map(({ format, name, use, isEmpty }, index) => (
        <li key={format}>
          <button
            type="button"
            className={styles["way"]}
            // It keeps the focus; a press then does nothing.
            aria-disabled={isEmpty || isBusy}
            onClick={() => isEmpty || isBusy || onChoose(format)}
            ref={index === 0 ? first : undefined}
          >
            <span className={styles["name"]}>{name}</span>
            <span className={styles["use"]}>{use}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
