import { OpenNotesProvider } from "#renderer/editor/open-notes-provider.tsx";
import { useAnswerFlush } from "#renderer/ipc/flush.ts";
import { useLiveUpdates } from "#renderer/ipc/live-updates.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { ErrorState } from "#renderer/ui/state.tsx";
import styles from "./app.module.css";
import type { Opening } from "./opening.ts";
import { ReadOnlyBanner } from "./read-only-banner.tsx";
import { Shell } from "./shell.tsx";

/** The window: hears main, and shows the shell once the events are known, and where it begins (null until then). */
export function App({ opening }: { opening: Opening | null }) {
  useLiveUpdates();
  return (
    <OpenNotesProvider>
      <Window opening={opening} />
    </OpenNotesProvider>
  );
}

function Window({ opening }: { opening: Opening | null }) {
  useAnswerFlush();
  const { data: events, error, refetch } = useCall("events.list", {});
  return (
    <div className={styles["app"]}>
      <ReadOnlyBanner />
      {error ? (
        <ErrorState title="The events are not shown" error={error} onRetry={() => void refetch()} />
      ) : (
        events && opening && <Shell events={events} opening={opening} />
      )}
    </div>
  );
}
