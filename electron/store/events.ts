import { AppError } from "#shared/errors.ts";
import type { ConferenceEvent, EventChanges, EventFields } from "#shared/event.ts";
import type { ZoneKeep } from "#shared/zone-change.ts";
import type { Connection } from "./connection.ts";
import { createEventClocks, checkZone } from "./event-clocks.ts";
import { createEventDays } from "./event-days.ts";
import { createEventFormats } from "./event-formats.ts";
import { createMoveTimes, type LastMove } from "./move-times.ts";
import { createSourceReadings } from "./source-readings.ts";
import type { Events } from "./contract/events.ts";
import { toEnd } from "./to-end.ts";
import { createTrashTaking } from "./trash-taking.ts";
import { withChanges } from "./with-changes.ts";

interface EventRecord {
  id: string;
  parentId: string | null;
  name: string;
  place: string | null;
  zone: string;
  startsOn: string | null;
  endsOn: string | null;
  dayStartsAt: number;
  isSample: 0 | 1;
  sessions: number;
  notes: number;
  firstStart: number | null;
  lastStart: number | null;
}

/** The counts and the two instants come from indexes alone, however many sessions there are. */
const select = `
  SELECT id, parent_id AS parentId, name, place, zone, starts_on AS startsOn, ends_on AS endsOn,
    day_starts_at AS dayStartsAt, is_sample AS isSample,
    (SELECT count(*) FROM sessions WHERE event_id = events.id) AS sessions,
    (SELECT count(*) FROM notes WHERE event_id = events.id AND has_text = 1) AS notes,
    (SELECT min(starts_at) FROM sessions WHERE event_id = events.id) AS firstStart,
    (SELECT max(starts_at) FROM sessions WHERE event_id = events.id) AS lastStart
  FROM events`;

/** Four in the morning. */
const DAY_STARTS_AT = 240;

const noSuchEvent = (): AppError =>
  new AppError("not-found", "There is no such event. It may have been removed.");

/** Names are compared as people read them: letter case and the way an accent is encoded aside. */
const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();

export function createEvents(
  db: Connection,
  {
    now,
    newId,
    lastMove = { last: null },
  }: { now: () => number; newId: () => string; lastMove?: LastMove },
): Events {
  const all = db.sqlite.prepare<[], EventRecord>(`${select} ORDER BY created_at, id`);
  const one = db.sqlite.prepare<[string], EventRecord>(`${select} WHERE id = ?`);
  const parentOf = db.sqlite
    .prepare<[string], string | null>("SELECT parent_id FROM events WHERE id = ?")
    .pluck();
  const insert = db.sqlite.prepare<[Required<EventChanges> & { id: string; now: number }]>(
    `INSERT INTO events (id, parent_id, name, place, zone, starts_on, ends_on, day_starts_at, created_at)
     VALUES (@id, @parentId, @name, @place, @zone, @startsOn, @endsOn, @dayStartsAt, @now)`,
  );
  const update = db.sqlite.prepare<[Required<EventChanges> & { id: string }]>(
    `UPDATE events SET parent_id = @parentId, name = @name, place = @place, zone = @zone,
       starts_on = @startsOn, ends_on = @endsOn, day_starts_at = @dayStartsAt
     WHERE id = @id`,
  );
  const fieldsOf = db.sqlite.prepare<[string], Required<EventChanges>>(
    `SELECT parent_id AS parentId, name, place, zone, starts_on AS startsOn, ends_on AS endsOn,
       day_starts_at AS dayStartsAt
     FROM events WHERE id = ?`,
  );
  const { take } = createTrashTaking(db, { now, newId });
  const moveTimes = createMoveTimes(db, lastMove);
  const readings = createSourceReadings(db);
  const formatsOf = createEventFormats(db);
  const days = createEventDays(db, createEventClocks());

  const toEvent = (record: EventRecord): ConferenceEvent => {
    const { firstStart: _first, lastStart: _last, ...event } = record;
    return {
      ...event,
      startsOn: event.startsOn ?? days.first(record),
      endsOn: event.endsOn ?? days.last(record),
      isSample: event.isSample === 1,
    };
  };
  const get = (id: string): ConferenceEvent => {
    const found = one.get(id);
    if (found === undefined) throw noSuchEvent();
    return toEvent(found);
  };
  const check = (id: string, fields: EventFields): void => {
    checkZone(fields.zone);
    if (fields.startsOn !== null && fields.endsOn !== null && fields.startsOn > fields.endsOn) {
      throw new AppError("invalid-input", "The event’s last day is before its first.");
    }
    let ancestor = fields.parentId;
    while (ancestor !== null) {
      if (ancestor === id) {
        throw new AppError("invalid-input", "An event cannot be part of itself.");
      }
      const next = parentOf.get(ancestor);
      if (next === undefined) throw noSuchEvent();
      ancestor = next;
    }
  };

  function* change(
    id: string,
    fields: EventChanges,
    keep: ZoneKeep,
  ): Generator<void, ConferenceEvent> {
    const stored = fieldsOf.get(id);
    if (stored === undefined) throw noSuchEvent();
    const changed = withChanges(stored, fields);
    check(id, changed);
    update.run({ ...changed, id });
    const move = { from: stored.zone, to: changed.zone };
    if (move.from !== move.to) {
      if (keep === "wall") yield* moveTimes(id, move);
      readings.follow(id, formatsOf(id), move, keep);
    }
    return get(id);
  }

  return {
    list: () => db.read(() => all.all().map(toEvent)),
    get: (id) => db.read(() => get(id)),
    named(idOrName) {
      return db.read(() => {
        const events = all.all();
        const wanted = folded(idOrName);
        const found = events.filter(({ id }) => id === idOrName.trim());
        if (found.length === 0) found.push(...events.filter(({ name }) => folded(name) === wanted));
        const [first, ...others] = found;
        if (first === undefined) {
          throw new AppError("not-found", `There is no event “${idOrName}”.`);
        }
        if (others.length > 0) {
          throw new AppError(
            "ambiguous",
            `${found.length} events are called “${idOrName}”. Use an id: ${found.map(({ id }) => id).join(", ")}.`,
          );
        }
        return toEvent(first);
      });
    },
    create(fields) {
      return db.write(() => {
        const id = newId();
        check(id, fields);
        insert.run({ dayStartsAt: DAY_STARTS_AT, ...fields, id, now: now() });
        return get(id);
      });
    },
    change: (id, fields, keep = "instants") => db.write(() => toEnd(change(id, fields, keep))),
    changeInTurns: (id, fields, keep, turn) =>
      db.writeInTurns(() => change(id, fields, keep), turn),
    remove(id) {
      return db.write(() => {
        const removed = take("event", id);
        if (removed === null) throw noSuchEvent();
        return removed;
      });
    },
  };
}
