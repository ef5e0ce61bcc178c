import { call } from "#renderer/ipc/client.ts";
import type { Note, NoteTarget } from "#shared/note.ts";
import { hearOfNote } from "./hear-of-note.ts";
import type { NoteSurface } from "./note-surface.ts";
import { openNote, type OpenNote } from "./open-note.ts";
import type { OpenNotes } from "./open-notes.ts";
import { createWindowTimers } from "./timers.ts";

/** Reads a target's note and keeps it among the open ones; one that is open already is brought up to date. */
export async function openTarget(
  notes: OpenNotes,
  surface: NoteSurface,
  target: NoteTarget,
): Promise<void> {
  const known = notes.find(target);
  // It may have changed while it was not on screen.
  if (known) return hearOfNote(notes, known, null, readNote);
  const stored = await readNote(target);
  // Somebody else may have asked for it too.
  if (!notes.find(target)) notes.add(openedNote(stored, surface));
}

/** Takes a note that was read before anything could show it; what is typed from then on is the editor's. */
export function openEarly(
  notes: OpenNotes,
  surface: NoteSurface,
  { early, forget }: { early: Note | undefined; forget: () => void },
): void {
  if (early === undefined) return;
  if (!notes.find(early.target)) notes.add(openedNote(early, surface));
  forget();
}

export const readNote = (target: NoteTarget): Promise<Note> => call("notes.get", { target });

/** A note read from the store, to be written in. */
export const openedNote = (stored: Note, { editor }: Pick<NoteSurface, "editor">): OpenNote =>
  openNote(stored, {
    schema: editor.schema,
    timers: createWindowTimers(),
    save: (draft) => call("notes.save", draft),
    close: (left) => call("notes.close", left),
    keep: (draft) => call("recovery.keep", draft),
  });
