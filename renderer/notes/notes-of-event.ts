import type { NoteTarget } from "#shared/note.ts";
import { openingParts } from "#shared/note-title.ts";

type Written = readonly { target: NoteTarget; savedAt: string }[];

/** A note that an event can have besides those of its sessions. */
export interface EventNote {
  target: NoteTarget;
  hasText: boolean;
}

/** The opening parts, each day of the programme or with a note, closing: in the order of the post. */
export function notesOfEvent(
  eventId: string,
  programmeDays: readonly string[],
  written: Written,
): EventNote[] {
  const keys = new Set(written.map(({ target }) => keyOf(target)));
  const noteDays = written.flatMap(({ target }) => (target.of === "day" ? [target.day] : []));
  const days = [...new Set([...programmeDays, ...noteDays])].toSorted();
  const targets: NoteTarget[] = [
    ...openingParts.map((part): NoteTarget => ({ of: "event", eventId, part })),
    ...days.map((day): NoteTarget => ({ of: "day", eventId, day })),
    { of: "event", eventId, part: "conclusion" },
  ];
  return targets.map((target) => ({ target, hasText: keys.has(keyOf(target)) }));
}

function keyOf(target: NoteTarget): string {
  if (target.of === "day") return target.day;
  return target.of === "event" ? target.part : target.sessionId;
}
