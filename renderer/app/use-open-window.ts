import { useOpenNotes } from "#renderer/editor/open-notes-provider.tsx";
import { useAct } from "#renderer/ipc/use-act.ts";
import type { NoteTarget } from "#shared/note.ts";

/** Opens a note in a window of its own, with what is typed here so far. */
export function useOpenWindow(): (target: NoteTarget) => void {
  const notes = useOpenNotes();
  const { mutate } = useAct("windows.open");
  return (target) => {
    // A note that cannot be saved says so itself; the window opens with what is stored.
    const saved = notes.flush().catch(() => {});
    void saved.then(() => mutate({ target }));
  };
}
