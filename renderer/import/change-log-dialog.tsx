import { useState } from "react";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";
import styles from "./change-log-dialog.module.css";
import { LoggedEntry } from "./logged-entry.tsx";
import { useCloseUndo } from "./use-close-undo.ts";

interface ChangeLogDialogProps {
  event: ConferenceEvent;
  onClose: () => void;
  onOpenSession: (sessionId: string) => void;
}

/** What each import of an event altered, newest first, the newest one open. */
export function ChangeLogDialog({ event, onClose, onOpenSession }: ChangeLogDialogProps) {
  useCloseUndo();
  const { data: log, error, refetch } = useCall("imports.log", { eventId: event.id });
  const { data: sessions } = useCall("sessions.list", { eventId: event.id });
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const exporting = useAct("imports.exportLog");
  const toasts = useToasts();
  const open = picked === undefined ? log?.[0]?.id : picked;
  const exportLog = () =>
    exporting.mutate(
      { eventId: event.id },
      { onSuccess: (saved) => saved && toasts.tell(`The change log is saved as ${saved.path}`) },
    );
  const openSession = (sessionId: string) => {
    onClose();
    onOpenSession(sessionId);
  };
  return (
    <Dialog title="Change log" explanation={event.name} width="broad" onClose={onClose}>
      {error ? (
        <ErrorState
          title="The change log is not shown"
          error={error}
          onRetry={() => void refetch()}
        />
      ) : log === undefined ? (
        <Loading label="Reading the change log" lines={4} />
      ) : log.length === 0 ? (
        <EmptyState title="No import yet">
          What an import alters is kept here: what is new, moved, renamed, cancelled or gone.
        </EmptyState>
      ) : (
        <>
          <ol aria-label="Imports" className={styles["log"]}>
            {log.map((entry) => (
              <LoggedEntry
                key={entry.id}
                entry={entry}
                isOpen={entry.id === open}
                onToggle={(isOpen) => setPicked(isOpen ? entry.id : null)}
                sessions={sessions ?? []}
                onOpenSession={openSession}
              />
            ))}
          </ol>
          <DialogFoot>
            <Button onClick={exportLog} disabled={exporting.isPending}>
              Save as file…
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
