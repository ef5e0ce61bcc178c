import { useEffect, useEffectEvent, useState } from "react";
import { Dialog } from "#renderer/ui/dialog.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { ChooseSource } from "./choose-source.tsx";
import styles from "./import-dialog.module.css";
import type { ImportState } from "./import-run.ts";
import { ImportSteps } from "./import-steps.tsx";
import { originWords } from "./import-words.ts";
import { useImport } from "./use-import.ts";
import { useTellImported } from "./use-tell-imported.ts";

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
  const [pasted, setPasted] = useState("");
  const tell = useTellImported();
  const leave = useEffectEvent((at: ImportState) => {
    if (at.step === "over") onClose();
    if (at.step === "done") {
      tell(at.summary, at.preview.into === null);
      onImported(at.summary.eventId);
    }
  });
  useEffect(() => leave(state), [state]);

  const read = "origin" in state ? state.origin : null;
  return (
    <Dialog title="Import schedule" width="broad" onClose={run.stop}>
      <div className={styles["steps"]}>
        {state.step === "choosing" && (
          <ChooseSource
            failure={state.failure}
            address={address}
            onAddress={setAddress}
            pasted={pasted}
            onPasted={setPasted}
            onChoose={(chosen) => void run.read(chosen)}
          />
        )}
        {read !== null && (
          <ImportSteps
            state={state}
            run={run}
            from={originWords(read)}
            onLeave={read === origin ? run.stop : run.chooseAnother}
          />
        )}
      </div>
    </Dialog>
  );
}
