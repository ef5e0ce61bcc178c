import { useCallback } from "react";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { NoteTarget } from "#shared/note.ts";
import { changeNote } from "./change-note.ts";
import type { OpenNote } from "./open-note.ts";
import { useOpenNotes } from "./open-notes-provider.tsx";
import { openedNote, readNote } from "./open-target.ts";
import { surfaceOf } from "./surface-of.ts";

export type ChangeNote = (
  target: NoteTarget,
  change: (state: EditorState) => Transaction | null,
) => Promise<OpenNote>;

/** `changeNote` of this window's notes. */
export function useChangeNote(): ChangeNote {
  const notes = useOpenNotes();
  return useCallback(
    (target, change) => {
      const surface = surfaceOf(notes);
      return changeNote(
        {
          notes,
          surface: {
            shown: () => surface.shown(),
            dispatch: (tr) => surface.editor.view.dispatch(tr),
          },
          read: readNote,
          open: (stored) => openedNote(stored, surface),
        },
        target,
        change,
      );
    },
    [notes],
  );
}
