import { AppError } from "#shared/errors.ts";
import type { FileEvent, FileNote } from "#shared/event-file.ts";

/** Refuses (`malformed-source`) what the store holds once: ids, notes of one target, unresolved texts and versions of one revision. */
export function checkUnique(events: readonly FileEvent[]): void {
  const seen = new Set<string>();
  const once = (key: string): void => {
    if (seen.has(key)) {
      throw new AppError(
        "malformed-source",
        `This file of an event is broken: it has ${key} twice. Export the event again.`,
      );
    }
    seen.add(key);
  };
  const textsOnce = ({ conflicts, versions }: FileNote, of: string): void => {
    for (const { revision } of versions) once(`the revision ${revision} of ${of}`);
    for (const { baseRevision, resolvedAt } of conflicts) {
      if (resolvedAt === null) once(`the text on revision ${baseRevision} of ${of}`);
    }
  };
  for (const { id, sessions, notes, readings } of events) {
    once(`the event ${id}`);
    for (const { format } of readings) once(`the reading of ${format} in the event ${id}`);
    for (const note of notes) {
      const of = `the note ${note.of === "day" ? note.day : note.part} of the event ${id}`;
      once(of);
      textsOnce(note, of);
    }
    for (const session of sessions) {
      once(`the session ${session.id}`);
      if (session.note !== null) textsOnce(session.note, `the note of ${session.id}`);
    }
  }
}
