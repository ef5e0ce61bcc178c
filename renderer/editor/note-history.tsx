import { useState, useSyncExternalStore } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog, DialogFoot } from "#renderer/ui/dialog.tsx";
import { Loading } from "#renderer/ui/loading.tsx";
import { EmptyState, ErrorState } from "#renderer/ui/state.tsx";
import { useToasts } from "#renderer/ui/toast.tsx";
import styles from "./note-history.module.css";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";
import { restoreVersion } from "./restore-version.ts";
import { VersionDiff } from "./version-diff.tsx";
import { versionWords } from "./version-words.ts";

interface NoteHistoryProps {
  note: OpenNote;
  surface: NoteSurface;
  onClose: () => void;
}

/** Earlier texts of a note: when they were saved, what became of them, and the way back. */
export function NoteHistory({ note, surface, onClose }: NoteHistoryProps) {
  const { target } = note;
  const { data: versions, error, refetch } = useCall("notes.versions", { target });
  const { conflict } = useSyncExternalStore(note.autosave.subscribe, note.autosave.status);
  const [picked, setPicked] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [shownAt] = useState(Date.now);
  const toasts = useToasts();
  const revision = picked ?? versions?.[0]?.revision ?? null;
  const saved = versions?.find((one) => one.revision === revision);

  const restore = async (wanted: number, words: string) => {
    setBusy(true);
    try {
      await restoreVersion(surface, note, wanted, (input) => call("notes.restore", input));
      toasts.tell(`The text of ${words} is back. The one before it is in the history.`);
      onClose();
    } catch (reason) {
      toasts.tellFailure(reason instanceof Error ? reason.message : String(reason));
      setBusy(false);
    }
  };

  return (
    <Dialog
      title="History"
      explanation="Earlier texts of this note, kept every two minutes of writing and whenever it is left."
      width="broad"
      onClose={onClose}
    >
      {error ? (
        <ErrorState title="The history is not shown" error={error} onRetry={() => void refetch()} />
      ) : versions === undefined ? (
        <Loading label="Reading the history" lines={4} />
      ) : revision === null || saved === undefined ? (
        <EmptyState title="No earlier text yet">
          Once a text has stood for a while and is written over, it is kept here.
        </EmptyState>
      ) : (
        <>
          <div className={styles["sides"]}>
            <ol aria-label="Versions" className={styles["versions"]}>
              {versions.map((version) => (
                <li key={version.revision}>
                  <button
                    type="button"
                    className={styles["version"]}
                    aria-current={version.revision === revision}
                    onClick={() => setPicked(version.revision)}
                  >
                    {versionWords(version.savedAt, shownAt)}
                  </button>
                </li>
              ))}
            </ol>
            <VersionDiff key={revision} note={note} revision={revision} />
          </div>
          <DialogFoot>
            {conflict && (
              <span className={styles["reason"]}>
                Choose between the two texts of this note first.
              </span>
            )}
            <Button
              look="main"
              disabled={isBusy || conflict}
              onClick={() => void restore(revision, versionWords(saved.savedAt, shownAt))}
            >
              Restore this version
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
