import { AppError } from "#shared/errors.ts";
import type { Connection } from "./connection.ts";
import { createReadWholeEvent } from "./read-whole-event.ts";
import { toEnd } from "./to-end.ts";
import type { WholeEvent, WholeEvents } from "./whole-event.ts";
import { createWholePosts } from "./whole-posts.ts";
import { createWriteWholeEvent } from "./write-whole-event.ts";

export function createWholeEvents(
  db: Connection,
  clockwork: { now: () => number; newId: () => string },
): WholeEvents {
  const children = db.sqlite
    .prepare<[string], string>("SELECT id FROM events WHERE parent_id = ? ORDER BY created_at, id")
    .pluck();
  const isEvent = db.sqlite.prepare<[string], 1>("SELECT 1 FROM events WHERE id = ?").pluck();
  const isSession = db.sqlite.prepare<[string], 1>("SELECT 1 FROM sessions WHERE id = ?").pluck();
  const posts = createWholePosts(db, clockwork.newId);
  const read = createReadWholeEvent(db, posts);
  const write = createWriteWholeEvent(db, { ...clockwork, posts });

  const withChildren = (eventId: string): WholeEvent[] => [
    read(eventId),
    ...children.all(eventId).flatMap(withChildren),
  ];
  const findTaken = (events: readonly WholeEvent[]): WholeEvent | null =>
    events.find(
      ({ id, sessions }) =>
        isEvent.get(id) !== undefined ||
        sessions.some((one) => isSession.get(one.id) !== undefined),
    ) ?? null;

  function* restore(events: readonly WholeEvent[]): Generator<void, void> {
    const taken = findTaken(events);
    if (taken !== null) throw alreadyHere(taken.name);
    for (const event of events) {
      const { parentId } = event;
      const hasParent = parentId !== null && isEvent.get(parentId) !== undefined;
      yield* write(hasParent ? event : { ...event, parentId: null });
    }
  }

  return {
    // One transaction: the command line may be writing beside the app.
    read: (eventId) => db.read(() => db.sqlite.transaction(withChildren)(eventId)),
    findTaken: (events) => db.read(() => findTaken(events)),
    restore: (events) => db.write(() => toEnd(restore(events))),
    restoreInTurns: (events, turn) => db.writeInTurns(() => restore(events), turn),
  };
}

/** The refusal of an event that is stored already. */
export const alreadyHere = (name: string): AppError =>
  new AppError(
    "target-exists",
    `“${name}” is here already, in whole or in part. To have it as the file has it, remove it here first.`,
  );
