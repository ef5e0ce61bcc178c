import { noteKey } from "#renderer/editor/note-key.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTarget } from "#shared/note.ts";

/** Whose questions and follow-ups are listed: those of one event by its id, of the note that is open, of all (null). */
export type Scope = string | null;

/** Means the note that is open, among the ids of events. */
export const OPEN_NOTE = "open note";

/** Where a scope's are asked for. `open` is the note that is open, if one is: without it, its scope is all. */
export function eventOfScope(
  scope: Scope,
  open: { eventId: string; target: NoteTarget } | null,
): string | null {
  return scope === OPEN_NOTE ? (open?.eventId ?? null) : scope;
}

/** Those of the scope, in their order. */
export function endsOfScope(
  ends: readonly LooseEnd[],
  scope: Scope,
  open: { target: NoteTarget } | null,
): readonly LooseEnd[] {
  if (scope !== OPEN_NOTE || open === null) return ends;
  const key = noteKey(open.target);
  return ends.filter(({ target }) => noteKey(target) === key);
}
