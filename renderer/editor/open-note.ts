import { EditorState } from "@tiptap/pm/state";
import type { Schema } from "@tiptap/pm/model";
import { AppError } from "#shared/errors.ts";
import type { Input, Output } from "#shared/ipc.ts";
import { limits } from "#shared/limits.ts";
import type { Note, NoteTarget } from "#shared/note.ts";
import { createAutosave, type Autosave } from "./autosave.ts";
import { wordsOf, documentOf, writtenNote } from "./note-document.ts";
import type { Timers } from "./timers.ts";

/** A note that is being written: its text with selection and undo history, and its way to the store. */
export interface OpenNote {
  readonly target: NoteTarget;
  readonly autosave: Autosave;
  /** The editor writes it at every transaction while it shows this note. */
  state: EditorState;
}

/**
 * Opens a note read from the store. Where a text of ours is kept beside a newer one, that is the text to go on with.
 * Throws for a body that is no note.
 */
export function openNote(
  note: Note,
  {
    schema,
    timers,
    save,
  }: {
    schema: Schema;
    timers: Timers;
    save: (draft: Input<"notes.save">) => Promise<Output<"notes.save">>;
  },
): OpenNote {
  const { target, conflict } = note;
  const doc = documentOf(schema, conflict?.body ?? note.body);
  const open: OpenNote = {
    target,
    state: EditorState.create({ doc }),
    autosave: createAutosave({
      timers,
      read: () => writtenNote(open.state.doc),
      save: async ({ body, baseRevision }) => {
        if (body.length > limits.noteBodyCharacters) {
          throw new AppError(
            "too-large",
            "The note is longer than a note can be. Move a part of it to another note.",
          );
        }
        return await save({ target, body, baseRevision });
      },
      stored: {
        revision: conflict?.baseRevision ?? note.revision,
        savedAt: note.savedAt,
        words: wordsOf(doc),
      },
      conflict: conflict !== null,
    }),
  };
  return open;
}
