import type { OpenNotes } from "#renderer/editor/open-notes.ts";
import type { HeldKeys } from "#renderer/ui/hold-keys.ts";
import type { NoteTarget } from "#shared/note.ts";
import { whenShown } from "./when-shown.ts";

/**
 * Puts the caret at the end of a note as soon as it is shown, and there what was typed until then; not any more once the
 * person went elsewhere. Answers, once either is so, whether the note is shown.
 */
export function writeAtEnd(
  notes: OpenNotes,
  target: NoteTarget,
  held?: HeldKeys,
): Promise<boolean> {
  return whenShown(notes, target, (surface) => surface.writeAtEnd(), held);
}
