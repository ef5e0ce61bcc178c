import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import { OpenNotesProvider } from "#renderer/editor/open-notes-provider.tsx";
import { useAnswerFlush } from "#renderer/ipc/flush.ts";
import { useLiveUpdates } from "#renderer/ipc/live-updates.ts";
import { KeysProvider } from "#renderer/ipc/keys.tsx";
import { useCall } from "#renderer/ipc/use-call.ts";
import { ErrorState } from "#renderer/ui/state.tsx";
import styles from "./app.module.css";
import type { Opening } from "./opening.ts";
import { ReadOnlyBanner } from "./read-only-banner.tsx";
import { Shell } from "./shell.tsx";

interface AppProps {
  /** Those of this window. */
  notes: OpenNotes;
  opening: Opening | null;
}

/** The window: hears main, and shows the shell once the events are known, and where it begins (null until then). */
export function App({ notes, opening }: AppProps) {
  useLiveUpdates();
  return (
    <OpenNotesProvider notes={notes}>
      <KeysProvider>
        <Window opening={opening} />
      </KeysProvider>
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
