import { OpenNotesProvider } from "#renderer/editor/open-notes-provider.tsx";
import { useAnswerFlush } from "#renderer/ipc/flush.ts";
import { useLiveUpdates } from "#renderer/ipc/live-updates.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { ErrorState } from "#renderer/ui/state.tsx";
import styles from "./app.module.css";
import { ReadOnlyBanner } from "./read-only-banner.tsx";
import { Shell } from "./shell.tsx";

/** The window: hears main, and shows the shell once the events are known. */
export function App() {
  useLiveUpdates();
  return (
    <OpenNotesProvider>
      <Window />
    </OpenNotesProvider>
  );
}

function Window() {
  useAnswerFlush();
  const { data: events, error, refetch } = useCall("events.list", {});
  return (
    <div className={styles["app"]}>
      <ReadOnlyBanner />
      {error ? (
        <ErrorState title="The events are not shown" error={error} onRetry={() => void refetch()} />
      ) : (
        events && <Shell events={events} />
      )}
    </div>
  );
}
