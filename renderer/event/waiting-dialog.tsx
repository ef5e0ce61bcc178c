import { Dialog } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { ErrorState } from "#renderer/ui/state.tsx";

interface WaitingDialogProps {
  title: string;
  error: Error | null;
  onRetry: () => void;
  onClose: () => void;
}

/** A dialog whose subject is not read yet, or could not be. */
export function WaitingDialog({ title, error, onRetry, onClose }: WaitingDialogProps) {
  return (
    <Dialog title={title} width="wide" onClose={onClose}>
      {error ? (
        <ErrorState title="This could not be read" error={error} onRetry={onRetry} />
      ) : (
        <Loading label="Reading" />
      )}
    </Dialog>
  );
}
