import { Checkbox } from "#renderer/ui/checkbox.tsx";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import { counted } from "./import-words.ts";
import styles from "./keep-missing.module.css";

interface KeepMissingProps {
  preview: Pick<ImportPreview, "removed" | "kept">;
  disabled: boolean;
  onChange: (keepMissing: boolean) => void;
}

/** Whether sessions that the schedule lacks go or stay. Nothing where it lacks none. */
export function KeepMissing({ preview, disabled, onChange }: KeepMissingProps) {
  const { removed, kept } = preview;
  if (removed === 0 && kept === null) return null;
  return (
    <div className={styles["keep"]}>
      <Checkbox checked={kept !== null} onChange={onChange} disabled={disabled}>
        Only add and update, remove nothing
      </Checkbox>
      <p className={styles["words"]}>
        {kept === null
          ? "For a schedule that holds a part of the event: one day, one track, your own choice."
          : `${counted(kept, "session")} that this schedule lacks ${kept === 1 ? "stays" : "stay"} in the programme, also when it is refreshed.`}
      </p>
    </div>
  );
}
