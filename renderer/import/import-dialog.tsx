import { useEffect, useEffectEvent, useState } from "react";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { ChooseSource } from "./choose-source.tsx";
import styles from "./import-dialog.module.css";
import type { ImportState } from "./import-run.ts";
import { summaryInWords } from "./import-words.ts";
import { Preview } from "./preview.tsx";
import { Reading } from "./reading.tsx";
import { useImport } from "./use-import.ts";

interface ImportDialogProps {
  /** Read at once; null: it is asked for. Another one replaces what is open, unless that is being written. */
  origin: ScheduleOrigin | null;
  /** The event that the schedule is meant for; without it the one that it belongs to is found by its sessions. */
  eventId?: string | null;
  onClose: () => void;
  onImported: (eventId: string) => void;
}

/** From a source to an event: choose, read, look, import. Closing it stops whatever it is doing. */
export function ImportDialog({ origin, eventId = null, onClose, onImported }: ImportDialogProps) {
  const [state, run] = useImport(origin, eventId);
  const [address, setAddress] = useState(origin?.from === "url" ? origin.url : "");
  const [isNew, setIsNew] = useState(false);
  const toasts = useToasts();
  const leave = useEffectEvent((at: ImportState) => {
    if (at.step === "over") onClose();
    if (at.step === "done") {
      toasts.tell(summaryInWords(at.summary, isNew));
      onImported(at.summary.eventId);
    }
  });
  useEffect(() => leave(state), [state]);

  return (
    <Dialog title="Import schedule" width="wide" onClose={run.stop}>
      <div className={styles["steps"]}>
        {state.step === "choosing" && (
          <ChooseSource
            failure={state.failure}
            address={address}
            onAddress={setAddress}
            onChoose={(chosen) => void run.read(chosen)}
          />
        )}
        {state.step === "reading" && (
          <Reading
            state={state}
            onCancel={state.origin === origin ? run.stop : run.chooseAnother}
          />
        )}
        {"preview" in state && (
          <Preview
            key={state.preview.importId}
            state={state}
            onAdjust={(choice) => void run.adjust(choice)}
            onImport={(confirmed) => {
              setIsNew(state.preview.into === null);
              void run.apply(confirmed);
            }}
            onBack={run.chooseAnother}
            onCancel={run.stop}
          />
        )}
      </div>
    </Dialog>
  );
}
