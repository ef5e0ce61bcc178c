import { AppError } from "#shared/errors.ts";
import type { EventPart, NoteTarget } from "#shared/note.ts";
import type { Connection } from "./connection.ts";

/** The columns that say what a note belongs to: the event always, and exactly one of the others. */
export interface NotePlace {
  eventId: string;
  sessionId: string | null;
  day: string | null;
  part: EventPart | null;
}

export function toTarget({ eventId, sessionId, day, part }: NotePlace): NoteTarget {
  if (sessionId !== null) return { of: "session", sessionId };
  if (day !== null) return { of: "day", eventId, day };
  if (part !== null) return { of: "event", eventId, part };
  throw new Error("A note without a target got past the table’s CHECK.");
}

/** Answers where a target's note belongs. Throws `not-found` when its session or event is not there. */
export type FindPlace = (target: NoteTarget) => NotePlace;

export function createFindPlace({ sqlite }: Connection): FindPlace {
  const eventOfSession = sqlite
    .prepare<[string], string>("SELECT event_id FROM sessions WHERE id = ?")
    .pluck();
  const event = sqlite.prepare<[string], string>("SELECT id FROM events WHERE id = ?").pluck();

  return (target) => {
    const nowhere = { sessionId: null, day: null, part: null };
    if (target.of === "session") {
      const eventId = eventOfSession.get(target.sessionId);
      if (eventId === undefined) {
        throw new AppError("not-found", "The session of this note is not there any more.");
      }
      return { ...nowhere, eventId, sessionId: target.sessionId };
    }
    const eventId = event.get(target.eventId);
    if (eventId === undefined) {
      throw new AppError("not-found", "The event of this note is not there any more.");
    }
    return target.of === "day"
      ? { ...nowhere, eventId, day: target.day }
      : { ...nowhere, eventId, part: target.part };
  };
}
