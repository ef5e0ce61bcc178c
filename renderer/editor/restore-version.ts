import type { Input } from "#shared/ipc.ts";
import type { Note } from "#shared/note.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";

/**
 * Puts an earlier text in the place of a note's, as a new revision. What is unsaved is saved first, so it becomes a version
 * as well; what is typed while the answer is on its way meets the restored text as a conflict.
 */
export async function restoreVersion(
  surface: Pick<NoteSurface, "take">,
  note: OpenNote,
  revision: number,
  restore: (input: Input<"notes.restore">) => Promise<Note>,
): Promise<void> {
  const { autosave, target } = note;
  await autosave.flush();
  const before = autosave.mark();
  const stored = await restore({ target, revision });
  await autosave.settled();
  if (autosave.mark() === before) surface.take(note, stored, { undoable: true });
}
