import type { Note, NoteTarget } from "#shared/note.ts";
import type { OpenNotes } from "./open-notes.ts";

/**
 * The store keeps a text beside a note that has not been typed here: where the note is on screen, that text and the choice
 * are shown. A note with unsaved text of its own meets it when it is opened next. Never rejects.
 */
export async function takeConflict(
  notes: OpenNotes,
  target: NoteTarget,
  read: (target: NoteTarget) => Promise<Note>,
): Promise<void> {
  const note = notes.find(target);
  if (!note) return;
  await note.autosave.settled();
  const surface = notes.surface();
  if (note.autosave.status().unsaved) return;
  if (surface?.shown() !== note) {
    notes.forget(note);
    return;
  }
  const stored = await read(target).catch(() => null);
  if (!stored?.conflict || note.autosave.status().unsaved) return;
  const { body, baseRevision: revision } = stored.conflict;
  surface.take(note, { ...stored, body, revision }, { undoable: true });
  note.autosave.conflicts();
}
