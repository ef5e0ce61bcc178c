import type { NoteTarget } from "./note.ts";
import type { Present } from "./now.ts";

/**
 * The note that pictures found at this moment are offered to: that of the session that runs, the open one before others and a
 * planned or noted one before a stranger's; where it is not certain which one the person sits in, the open note; else what runs
 * first, else `otherwise`. `open` is the note on screen.
 */
export function offerTarget(
  { here }: Pick<Present, "here">,
  open: NoteTarget | null,
  otherwise: NoteTarget | null,
): NoteTarget | null {
  const [first] = here;
  const isOpen = here.some(({ id }) => open?.of === "session" && open.sessionId === id);
  const isCertain = first && (here.length === 1 || first.plan !== null || first.hasNote);
  if (open && (isOpen || !isCertain)) return open;
  return first ? { of: "session", sessionId: first.id } : otherwise;
}
