import { useEffect, useRef, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";
import { Progress } from "#renderer/ui/progress.tsx";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import { Changes } from "./changes.tsx";
import { Contents } from "./contents.tsx";
import { Failure } from "./failure.tsx";
import type { ImportChoice, ImportState } from "./import-run.ts";
import { counted, stageWords } from "./import-words.ts";
import styles from "./preview.module.css";
import { Target } from "./target.tsx";
import { Warnings } from "./warnings.tsx";

interface PreviewProps {
  state: Extract<ImportState, { preview: ImportPreview }>;
  onAdjust: (choice: ImportChoice) => void;
  onImport: (confirmed: boolean) => void;
  onBack: () => void;
  onCancel: () => void;
}

/** What an import would do, before it does anything. */
export function Preview({ state, onAdjust, onImport, onBack, onCancel }: PreviewProps) {
  const { preview } = state;
  const [confirmed, setConfirmed] = useState(false);
  const importButton = useRef<HTMLButtonElement>(null);
  const zoneField = useRef<HTMLInputElement>(null);
  const [lacksZone] = useState(preview.zone === null);
  useEffect(() => (lacksZone ? zoneField : importButton).current?.focus(), [lacksZone]);

  // Once it is done the dialog closes; until then nothing jumps.
  const isWriting = state.step !== "looking";
  const isBusy = isWriting || state.isComparing;
  const obstacle = obstacleOf(preview, confirmed);
  const adjust = (choice: ImportChoice) => {
    setConfirmed(false);
    onAdjust(choice);
  };
  return (
    <>
      <div className={styles["preview"]} aria-busy={isBusy}>
        {state.step === "looking" && state.failure && (
          <Failure sentence={state.failure}>Nothing was changed.</Failure>
        )}
        <Contents preview={preview} origin={state.origin} />
        <Target preview={preview} disabled={isWriting} onAdjust={adjust} zoneField={zoneField} />
        {preview.into !== null && <Changes preview={preview} />}
        {preview.removesMany && preview.into !== null && (
          <div className={styles["question"]}>
            <p>
              {counted(preview.removed, "session")} of {preview.into.name} would go: more than half.
              Is this the right schedule for it? Sessions with something of yours stay in any case.
            </p>
            <Checkbox checked={confirmed} onChange={setConfirmed} disabled={isWriting}>
              It is the right one
            </Checkbox>
          </div>
        )}
        <Warnings warnings={preview.warnings} />
      </div>
      <div className={styles["end"]}>
        {isWriting ? (
          <div className={styles["writing"]}>
            <p role="status">{stageWords.writing}</p>
            <Progress
              label={stageWords.writing}
              fraction={state.step === "writing" ? state.fraction || null : 1}
            />
          </div>
        ) : (
          <p className={styles["obstacle"]} id="import-obstacle">
            {obstacle}
          </p>
        )}
        <DialogFoot>
          {!isWriting && (
            <Button look="plain" onClick={onBack}>
              Another source
            </Button>
          )}
          <Button onClick={onCancel}>Cancel</Button>
          <Button
            look="main"
            disabled={obstacle !== null}
            // While it is busy it keeps the focus; a press then does nothing.
            aria-disabled={isBusy}
            aria-describedby={obstacle === null ? undefined : "import-obstacle"}
            onClick={() => onImport(confirmed)}
            ref={importButton}
          >
            Import
          </Button>
        </DialogFoot>
      </div>
    </>
  );
}

/** Why it cannot be imported yet; null when it can. */
function obstacleOf(preview: ImportPreview, confirmed: boolean): string | null {
  if (preview.zone === null) return "Choose the event’s time zone to import.";
  if (preview.removesMany && !confirmed) return "Answer the question above to import.";
  return null;
}
