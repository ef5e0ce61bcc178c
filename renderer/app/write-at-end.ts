import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { NoteTarget } from "#shared/note.ts";
import { whenShown } from "./when-shown.ts";

/** Puts the caret at the end of a note as soon as it is shown; not any more once the person went elsewhere. */
export function writeAtEnd(notes: OpenNotes, target: NoteTarget): void {
  whenShown(notes, target, (surface) => surface.writeAtEnd());
}
