import { useState, useSyncExternalStore } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useCall } from "#renderer/ipc/use-call.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";
import { restoreVersion } from "./restore-version.ts";
import { VersionDiff } from "./version-diff.tsx";

interface NoteHistoryProps {
  note: OpenNote;
  surface: NoteSurface;
  onClose: () => void;
}

/** Earlier texts of a note. */
export function NoteHistory({ note, surface, onClose }: NoteHistoryProps) {
  const { data: versions, error, refetch } = useCall("notes.versions", { target: note.target });
  const { conflict } = useSyncExternalStore(note.autosave.subscribe, note.autosave.status);
  const [isBusy, setBusy] = useState(false);
  const toasts = useToasts();
  const restore = async (revision: number, words: string) => {
    setBusy(true);
    try {
      await restoreVersion(surface, note, revision, (input) => call("notes.restore", input));
      toasts.tell(`The text of ${words} is back. The one before it is in the history.`);
      onClose();
    } catch (reason) {
      toasts.tellFailure(reason instanceof Error ? reason.message : String(reason));
      setBusy(false);
    }
  };
  return (
    <HistoryDialog
      explanation="Earlier texts of this note, kept every two minutes of writing and whenever it is left."
      versions={versions}
      error={error}
      onRetry={() => void refetch()}
      obstacle={conflict ? "Choose between the two texts of this note first." : null}
      isBusy={isBusy}
      onRestore={(revision, words) => void restore(revision, words)}
      onClose={onClose}
    >
      {(revision) => <VersionDiff key={revision} note={note} revision={revision} />}
    </HistoryDialog>
  );
}
