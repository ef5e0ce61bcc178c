import { Preview } from "./preview.tsx";
import { Reading } from "./reading.tsx";
import type { ImportRun, ImportState } from "./import-run.ts";

interface ImportStepsProps {
  state: ImportState;
  run: ImportRun;
  /** Where the schedule is read from, in a word or two. */
  from: string;
  /** The event is settled, and so is its source. */
  isRefresh?: boolean;
  /** Leaves the reading. */
  onLeave: () => void;
}

/** An import that has its source: it is read, looked at, written. */
export function ImportSteps({ state, run, from, isRefresh = false, onLeave }: ImportStepsProps) {
  if (state.step === "reading") return <Reading state={state} from={from} onCancel={onLeave} />;
  if (!("preview" in state)) return null;
  return (
    <Preview
      key={state.preview.importId}
      state={state}
      from={from}
      isRefresh={isRefresh}
      onAdjust={(choice) => void run.adjust(choice)}
      onImport={(confirmed, leaveOut) => void run.apply(confirmed, leaveOut)}
      {...(!isRefresh && { onBack: run.chooseAnother })}
      onCancel={run.stop}
    />
  );
}
