import { useState, type ReactNode } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import styles from "./history-dialog.module.css";
import { versionWords } from "./version-words.ts";

interface HistoryDialogProps {
  /** Whose earlier texts these are, and when one is kept. */
  explanation: string;
  /** Newest first; undefined while they are read. */
  versions: readonly { revision: number; savedAt: string }[] | undefined;
  error: Error | null;
  onRetry: () => void;
  /** Why none can be restored at present. */
  obstacle?: string | null;
  isBusy?: boolean;
  /** What became of a version since. */
  children: (revision: number) => ReactNode;
  /** `words` say when it was saved. */
  onRestore: (revision: number, words: string) => void;
  onClose: () => void;
}

/** Earlier texts: when they were saved, what became of them, and the way back. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { explanation, versions, error, onRetry, obstacle = null, isBusy = false } = props;
  const { children, onRestore, onClose } = props;
  const [picked, setPicked] = useState<number | null>(null);
  const [shownAt] = useState(Date.now);
  const shown = versions?.find(({ revision }) => revision === picked) ?? versions?.[0];
  return (
    <Dialog title="History" explanation={explanation} width="broad" onClose={onClose}>
      {error ? (
        <ErrorState title="The history is not shown" error={error} onRetry={onRetry} />
      ) : versions === undefined ? (
        <Loading label="Reading the history" lines={4} />
      ) : shown === undefined ? (
        <EmptyState title="No earlier text yet">
          Once a text has stood for a while and is written over, it is kept here.
        </EmptyState>
      ) : (
        <>
          <div className={styles["sides"]}>
            <ol aria-label="Versions" className={styles["versions"]}>
              {versions.map(({ revision, savedAt }) => (
                <li key={revision}>
                  <button
                    type="button"
                    className={styles["version"]}
                    aria-current={revision === shown.revision}
                    onClick={() => setPicked(revision)}
                  >
                    {versionWords(savedAt, shownAt)}
                  </button>
                </li>
              ))}
            </ol>
            {children(shown.revision)}
          </div>
          <DialogFoot>
            {obstacle !== null && <span className={styles["reason"]}>{obstacle}</span>}
            <Button
              look="main"
              disabled={isBusy || obstacle !== null}
              onClick={() => onRestore(shown.revision, versionWords(shown.savedAt, shownAt))}
            >
              Restore this version
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
