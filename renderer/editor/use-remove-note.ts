import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { OpenNote } from "./open-note.ts";
import { useOpenNotes } from "./open-notes-provider.tsx";

/** Moves a note with its history into the trash, with a way back in the message that says so. What is unsaved goes along. */
export function useRemoveNote(): (note: OpenNote) => Promise<void> {
  const notes = useOpenNotes();
  const toasts = useToasts();
  const { mutate: remove } = useAct("notes.remove");
  const { mutate: restore } = useAct("trash.restore");
  return async ({ target, autosave }) => {
    try {
      await autosave.flush();
    } catch (error) {
      toasts.tellFailure(error instanceof Error ? error.message : String(error));
      return;
    }
    remove(
      { target },
      {
        onSuccess: ({ trashId }) => {
          toasts.tellUndo("The note is in the trash.", () => restore({ id: trashId }));
          notes.surface()?.editor.view.focus();
        },
      },
    );
  };
}

/** Whether a note is there to be removed: two texts of one are to be chosen from first. */
export const isRemovable = ({ autosave }: OpenNote): boolean =>
  autosave.status().savedAt !== null && !autosave.status().conflict;
