import { useEffect, useEffectEvent, useState } from "react";
import { Dialog } from "#renderer/ui/dialog.tsx";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import styles from "./import-dialog.module.css";
import type { ImportState } from "./import-run.ts";
import { ImportSteps } from "./import-steps.tsx";
import { isNothing, locationWords } from "./import-words.ts";
import { NotRefreshed } from "./not-refreshed.tsx";
import { Unchanged } from "./unchanged.tsx";
import { useImport } from "./use-import.ts";
import { useTellImported } from "./use-tell-imported.ts";

interface RefreshRunProps {
  source: ScheduleSource;
  onClose: () => void;
  onImported: (eventId: string) => void;
}

/** One source, read again: nothing new, or what it would alter. */
export function RefreshRun({ source, onClose, onImported }: RefreshRunProps) {
  const [origin] = useState<ScheduleOrigin>({ from: "source", sourceId: source.id });
  const [state, run] = useImport(origin, null);
  // What it was before this reading.
  const [since] = useState(source.importedAt);
  const tell = useTellImported();
  const leave = useEffectEvent((at: ImportState) => {
    if (at.step === "over") onClose();
    if (at.step === "done") {
      tell(at.summary, false);
      onImported(at.summary.eventId);
    }
  });
  useEffect(() => leave(state), [state]);

  const from = locationWords(source.location);
  const isUnchanged = state.step === "looking" && isNothing(state.preview);
  const isLarge = "preview" in state && !isUnchanged;
  return (
    <Dialog title={`Refresh from ${from}`} width={isLarge ? "broad" : "narrow"} onClose={run.stop}>
      {state.step === "choosing" && state.failure !== null && (
        <NotRefreshed
          sentence={state.failure}
          isOffline={state.code === "network"}
          onRetry={() => void run.read(origin)}
          onClose={run.stop}
        />
      )}
      {isUnchanged ? (
        <Unchanged since={since} onClose={run.stop} />
      ) : (
        state.step !== "choosing" && (
          <div className={isLarge ? styles["steps"] : undefined}>
            <ImportSteps state={state} run={run} from={from} isRefresh onLeave={run.stop} />
          </div>
        )
      )}
    </Dialog>
  );
}
