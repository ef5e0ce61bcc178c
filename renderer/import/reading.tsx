import { useEffect, useRef } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";
import { Progress } from "#renderer/ui/progress.tsx";
import type { ImportState } from "./import-run.ts";
import { stageWords } from "./import-words.ts";
import styles from "./reading.module.css";

interface ReadingProps {
  state: Extract<ImportState, { step: "reading" }>;
  /** What is read. */
  from: string;
  onCancel: () => void;
}

/** A schedule is read. The bar is drawn only when it takes long enough to be wondered about. */
export function Reading({ state: { stage, fraction }, from, onCancel }: ReadingProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const words = `${stageWords[stage]}: ${from}`;
  return (
    <>
      <div className={styles["reading"]}>
        <p className={styles["words"]} role="status">
          {words}
        </p>
        <Progress label={words} fraction={fraction === 1 ? null : fraction} />
      </div>
      <DialogFoot>
        <Button onClick={onCancel} ref={cancel}>
          Cancel
        </Button>
      </DialogFoot>
    </>
  );
}
