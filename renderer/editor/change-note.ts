import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { Note, NoteTarget } from "#shared/note.ts";
import { hearOfNote } from "./hear-of-note.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";
import type { OpenNotes } from "./open-notes.ts";

/** What of the window's editor is needed to change a note that it may be showing. */
export interface ChangeOptions {
  notes: OpenNotes;
  surface: Pick<NoteSurface, "shown"> & { dispatch: (tr: Transaction) => void };
  read: (target: NoteTarget) => Promise<Note>;
  open: (stored: Note) => OpenNote;
}

/**
 * Changes a note that need not be on screen, as typing in it would: what is unsaved in it stays, Undo takes it back,
 * and what cannot be saved is tried again. `change` answers null to leave the note alone. Rejects when the note could
 * not be read (nothing is changed then) or not be saved at first (the change is in the note, and unsaved).
 */
export async function changeNote(
  options: ChangeOptions,
  target: NoteTarget,
  change: (state: EditorState) => Transaction | null,
): Promise<OpenNote> {
  const { surface } = options;
  const note = await upToDate(options, target);
  const isShown = surface.shown() === note;
  const tr = change(note.state);
  if (!tr) return note;
  if (isShown) {
    surface.dispatch(tr);
    await note.autosave.flush();
    return note;
  }
  note.state = note.state.apply(tr);
  note.autosave.changed();
  await note.autosave.flush();
  await note.leave();
  return note;
}

/** The open note of a target with what the store has. One that others have changed meanwhile is read again. */
async function upToDate(options: ChangeOptions, target: NoteTarget): Promise<OpenNote> {
  const { notes, surface, read, open } = options;
  const known = notes.find(target);
  if (known && surface.shown() === known) {
    await hearOfNote(notes, known, null, read);
    return notes.find(target) ?? upToDate(options, target);
  }
  if (known?.autosave.status().unsaved) return known;
  const stored = await read(target);
  // It may have been opened, shown or written in while it was read.
  const now = notes.find(target);
  if (now !== known) return upToDate(options, target);
  if (now) {
    await now.autosave.settled();
    const { autosave } = now;
    // Revision 0: it was removed.
    const isRemoved = stored.revision === 0 && autosave.revision() > 0;
    const isNews = isRemoved || stored.revision > autosave.revision();
    if (autosave.status().unsaved || !isNews) return now;
    notes.forget(now);
  }
  const opened = open(stored);
  notes.add(opened);
  return opened;
}
