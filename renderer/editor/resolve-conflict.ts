import type { Input } from "#shared/ipc.ts";
import type { ConflictChoice, Note } from "#shared/note.ts";
import { wordsOf } from "./note-document.ts";
import type { NoteSurface } from "./note-surface.ts";
import type { OpenNote } from "./open-note.ts";

/**
 * Ends a conflict as the person chose. Our text goes to the store as it stands first. What is typed while the choice is
 * on its way is never replaced: with `mine` it is saved next, otherwise it meets the chosen text as a conflict again.
 */
export async function resolveConflict(
  surface: Pick<NoteSurface, "take">,
  note: OpenNote,
  choice: ConflictChoice,
  resolve: (input: Input<"notes.resolve">) => Promise<Note>,
): Promise<void> {
  const { autosave, target } = note;
  await autosave.flush();
  const chosen = autosave.mark();
  const counts = wordsOf(note.state.doc);
  const stored = await resolve({ target, choice });
  await autosave.settled();
  if (choice === "mine") autosave.adopt({ ...stored, ...counts }, chosen);
  else if (autosave.mark() === chosen) surface.take(note, stored, { undoable: true });
}
