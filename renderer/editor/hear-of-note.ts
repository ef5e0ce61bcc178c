import type { Note, NoteTarget } from "#shared/note.ts";
import type { OpenNote } from "./open-note.ts";
import type { OpenNotes } from "./open-notes.ts";

/**
 * The store holds a revision of an open note (null: which one is not known). Our own saves are told too, and mean
 * nothing. A newer text is taken over where nothing is unsaved; where something is, the next save meets the conflict.
 * Never rejects: a note that cannot be read stays as it is.
 */
export async function hearOfNote(
  notes: OpenNotes,
  note: OpenNote,
  revision: number | null,
  read: (target: NoteTarget) => Promise<Note>,
): Promise<void> {
  const { autosave } = note;
  await autosave.settled();
  const isKnown = revision !== null && revision <= autosave.revision();
  if (isKnown || autosave.status().unsaved) return;
  const surface = notes.surface();
  if (surface?.shown() !== note) {
    notes.forget(note);
    return;
  }
  const stored = await read(note.target).catch(() => null);
  await autosave.settled();
  // Revision 0: it was removed.
  const isNews =
    stored !== null &&
    (stored.revision > autosave.revision() || (stored.revision === 0 && autosave.revision() > 0));
  if (!isNews || autosave.status().unsaved || surface.shown() !== note) return;
  surface.take(note, stored, { undoable: false });
}
