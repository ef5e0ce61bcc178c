import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";

/** Stands in a dialog while its subject is not read yet, or could not be. */
export function Waiting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (error) return <ErrorState title="This could not be read" error={error} onRetry={onRetry} />;
  return <Loading label="Reading" />;
}
