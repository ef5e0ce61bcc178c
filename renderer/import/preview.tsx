import { useEffect, useRef, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { DialogFoot } from "#renderer/ui/dialog.tsx";
import { Progress } from "#renderer/ui/progress.tsx";
import type { ImportPreview } from "#shared/schedule-changes.ts";
import { Ask } from "./ask.tsx";
import { Changes } from "./changes.tsx";
import { Columns } from "./columns.tsx";
import { Contents } from "./contents.tsx";
import { Failure } from "./failure.tsx";
import type { ImportChoice, ImportState } from "./import-run.ts";
import { obstacleOf, questionsOf, stageWords } from "./import-words.ts";
import { KeepMissing } from "./keep-missing.tsx";
import { PairQuestion } from "./pair-question.tsx";
import styles from "./preview.module.css";
import { Target } from "./target.tsx";
import { useChanges } from "./use-changes.ts";
import { Warnings } from "./warnings.tsx";

interface PreviewProps {
  state: Extract<ImportState, { preview: ImportPreview }>;
  /** Where the schedule was read from, in a word or two. */
  from: string;
  /** The event is settled: a source of its own is read again. */
  isRefresh?: boolean;
  onAdjust: (choice: Partial<ImportChoice>) => void;
  onImport: (confirmed: boolean, leaveOut: readonly string[]) => void;
  /** Left out where there is no other source to choose. */
  onBack?: () => void;
  onCancel: () => void;
}

/** What an import would do, before it does anything. */
export function Preview(props: PreviewProps) {
  const { state, from, isRefresh = false, onAdjust, onImport, onBack, onCancel } = props;
  const { preview } = state;
  const read = useChanges(preview);
  const [confirmed, setConfirmed] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const importButton = useRef<HTMLButtonElement>(null);
  const zoneField = useRef<HTMLInputElement>(null);
  const guessedZone = useRef<HTMLButtonElement>(null);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const [first] = useState(() => {
    if (preview.problem !== null) return cancelButton;
    if (preview.zone !== null) return importButton;
    return preview.zoneGuess === null ? zoneField : guessedZone;
  });
  useEffect(() => first.current?.focus(), [first]);
  // The button that took the guess goes, and with it the focus.
  const [isGuessTaken, setGuessTaken] = useState(false);
  const isGuessUsed = isGuessTaken && preview.zone !== null;
  useEffect(() => {
    if (isGuessUsed) importButton.current?.focus();
  }, [isGuessUsed]);

  // Once it is done the dialog closes; until then nothing jumps.
  const isWriting = state.step !== "looking";
  const isBusy = isWriting || state.isComparing;
  const needsColumns = preview.table !== null && preview.table.problem !== null;
  const isUpdate = preview.into !== null && !needsColumns;
  const questions = questionsOf(preview);
  // What was left out may be no change any more: another answer, another zone.
  const leaveOut = read.changes.flatMap(({ key }) => (leftOut.has(key) ? key : []));
  const isNothingLeft = read.isWhole && read.total > 0 && leaveOut.length === read.total;
  const obstacle = needsColumns
    ? "Choose the columns first."
    : (preview.problem ??
      obstacleOf(preview, {
        isAsked: questions.length > 0 && !confirmed,
        isNothingLeft,
        leftOut: leaveOut.length,
      }));
  const adjust = (choice: Partial<ImportChoice>) => {
    setConfirmed(false);
    onAdjust(choice);
  };
  return (
    <>
      <div className={styles["preview"]} aria-busy={isBusy}>
        {state.step === "looking" && state.failure && (
          <Failure sentence={state.failure}>Nothing was changed.</Failure>
        )}
        {!needsColumns && <Contents preview={preview} from={from} isShort={isUpdate} />}
        {preview.table && (
          <Columns
            table={preview.table}
            disabled={isWriting}
            onChoose={(columns) => adjust({ columns })}
          />
        )}
        {!isRefresh && !preview.whole && !needsColumns && (
          <Target
            preview={preview}
            disabled={isWriting}
            onAdjust={adjust}
            zoneField={zoneField}
            guessedZone={guessedZone}
            onGuessTaken={() => setGuessTaken(true)}
          />
        )}
        <Ask
          questions={needsColumns ? [] : questions}
          confirmed={confirmed}
          onConfirm={setConfirmed}
          disabled={isWriting}
        />
        {isUpdate && (
          <KeepMissing
            preview={preview}
            disabled={isWriting}
            onChange={(keepMissing) => adjust({ keepMissing })}
          />
        )}
        {isUpdate && read.pairs.length > 0 && (
          <PairQuestion
            pairs={read.pairs}
            disabled={isWriting}
            onAnswer={(answers) => onAdjust({ answers })}
          />
        )}
        {isUpdate && (
          <Changes
            preview={preview}
            read={read}
            leftOut={leftOut}
            onLeaveOut={setLeftOut}
            disabled={isWriting}
          />
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
          {!isWriting && onBack && (
            <Button look="plain" onClick={onBack}>
              Another source
            </Button>
          )}
          <Button onClick={onCancel} ref={cancelButton}>
            Cancel
          </Button>
          <Button
            look="main"
            disabled={obstacle !== null}
            // While it is busy it keeps the focus; a press then does nothing.
            aria-disabled={isBusy}
            aria-describedby={obstacle === null ? undefined : "import-obstacle"}
            onClick={() => onImport(confirmed, leaveOut)}
            ref={importButton}
          >
            Import
          </Button>
        </DialogFoot>
      </div>
    </>
  );
}
