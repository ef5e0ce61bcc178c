import type { EditorState } from "@tiptap/pm/state";
import type { Schema } from "@tiptap/pm/model";
import { AppError } from "#shared/errors.ts";
import type { Input, Output } from "#shared/ipc.ts";
import { limits } from "#shared/limits.ts";
import type { Note, NoteTarget } from "#shared/note.ts";
import { createAutosave, type Autosave } from "./autosave.ts";
import { stateAtEnd } from "./caret-at-end.ts";
import { type CountedWords, wordsOf, documentOf, writtenNote } from "./note-document.ts";
import type { Timers } from "./timers.ts";

/** A note that is being written: its text with selection and undo history, and its way to the store. */
export interface OpenNote {
  readonly target: NoteTarget;
  readonly autosave: Autosave;
  /** The editor writes it at every transaction while it shows this note. */
  state: EditorState;
  /** The note is left: what is unsaved is saved, and what was written becomes a version in time. Never rejects. */
  leave(): Promise<void>;
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
    close,
    keep,
  }: {
    schema: Schema;
    timers: Timers;
    save: (draft: Input<"notes.save">) => Promise<Output<"notes.save">>;
    close: (left: Input<"notes.close">) => Promise<Output<"notes.close">>;
    keep: (draft: Input<"recovery.keep">) => Promise<Output<"recovery.keep">>;
  },
): OpenNote {
  const { target, conflict } = note;
  const doc = documentOf(schema, conflict?.body ?? note.body);
  const counted: CountedWords = new WeakMap();
  let isWritten = false;
  const open: OpenNote = {
    target,
    state: stateAtEnd(doc),
    autosave: createAutosave({
      timers,
      read: () => writtenNote(open.state.doc, counted),
      save: async ({ body, baseRevision }) => {
        if (body.length > limits.noteBodyCharacters) {
          throw new AppError(
            "too-large",
            "The note is longer than a note can be. Move a part of it to another note.",
          );
        }
        const saved = await save({ target, body, baseRevision });
        isWritten = true;
        return saved;
      },
      keep: (draft, why) => keep({ target, ...draft, why }),
      stored: {
        revision: conflict?.baseRevision ?? note.revision,
        savedAt: note.savedAt,
        ...wordsOf(doc, counted),
      },
      conflict: conflict !== null,
    }),
    async leave() {
      // The save light shows a failure.
      await open.autosave.flush().catch(() => {});
      // Looking through notes asks the store for nothing.
      if (!isWritten) return;
      isWritten = false;
      await close({ target }).catch(() => {});
    },
  };
  return open;
}
