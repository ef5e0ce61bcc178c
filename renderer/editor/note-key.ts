import type { NoteTarget } from "#shared/note.ts";

/** One string for each note: two targets are the same note when their keys are equal. */
export function noteKey(target: NoteTarget): string {
  if (target.of === "session") return `session ${target.sessionId}`;
  if (target.of === "day") return `day ${target.eventId} ${target.day}`;
  return `event ${target.eventId} ${target.part}`;
}
