import { AppError } from "#shared/errors.ts";
import type { EventFields } from "#shared/event.ts";
import type { ScheduleChanges } from "#shared/schedule-changes.ts";
import type { ScheduleFormat } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";
import { checkZone } from "./event-clocks.ts";
import { createEventFormats } from "./event-formats.ts";
import { type ScheduledColumns, scheduledColumns, toColumns } from "./scheduled-columns.ts";
import { createSessionParts } from "./session-parts.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSourceReadings } from "./source-readings.ts";
import { createSpeakers } from "./speakers.ts";
import { createRecordImport, isSilent } from "./record-import.ts";
import { createSourceRows } from "./sources.ts";
import type {
  NewEvent,
  ProgrammeEntry,
  Schedules,
  UpdatedEvent,
  WrittenImport,
} from "./contract/imports.ts";
import { createStoredSessions } from "./stored-sessions.ts";
import { toEnd } from "./to-end.ts";
import { createFindTrashedEvent } from "./trashed-events.ts";

const isEmpty = ({ added, changed, removed, held }: ScheduleChanges): boolean =>
  added.length === 0 && changed.length === 0 && removed.length === 0 && held.length === 0;

export function createSchedules(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Schedules {
  const { sqlite } = db;
  const zoneOf = sqlite.prepare<[string], string>("SELECT zone FROM events WHERE id = ?").pluck();
  const insertEvent = sqlite.prepare<
    [EventFields & { id: string; dayStartsAt: number; isSample: number; now: number }]
  >(
    `INSERT INTO events (id, parent_id, name, place, zone, starts_on, ends_on, day_starts_at, is_sample, created_at)
     VALUES (@id, @parentId, @name, @place, @zone, @startsOn, @endsOn, @dayStartsAt, @isSample, @now)`,
  );
  const setZone = sqlite.prepare<[zone: string, id: string]>(
    "UPDATE events SET zone = ? WHERE id = ?",
  );
  const insert = sqlite.prepare<[id: string, eventId: string, ...columns: ScheduledColumns]>(
    `INSERT INTO sessions (id, event_id, is_own, ${scheduledColumns})
     VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = sqlite.prepare<[...columns: ScheduledColumns, id: string, eventId: string]>(
    `UPDATE sessions SET (${scheduledColumns}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     WHERE id = ? AND event_id = ?`,
  );
  const isThere = sqlite
    .prepare<[string, string], 1>("SELECT 1 FROM sessions WHERE id = ? AND event_id = ?")
    .pluck();
  const setGone = sqlite.prepare<[string]>(
    "UPDATE sessions SET status = 'gone' WHERE id = ? AND status <> 'gone'",
  );
  const eventsFrom = sqlite
    .prepare<[string], string>(
      `SELECT id FROM events
       WHERE EXISTS (SELECT 1 FROM schedule_sources WHERE event_id = events.id AND location = ?)`,
    )
    .pluck();
  const programme = sqlite.prepare<[string], ProgrammeEntry>(
    "SELECT title, kind, starts_at AS startsAt FROM sessions WHERE event_id = ? AND is_own = 0",
  );
  const formatsOf = createEventFormats(db);
  const parts = createSessionParts(db);
  const readings = createSourceReadings(db);
  const sourceIds = createSourceIds(db);
  const trashedEvent = createFindTrashedEvent(db);
  const stored = createStoredSessions(db, sourceIds);
  const speakers = createSpeakers(db, { newId });
  const sources = createSourceRows(db, { now, newId });
  const record = createRecordImport(db, { now, newId, sources });

  const checkStored = (eventId: string, changes: ScheduleChanges): void => {
    const named = [...changes.changed.map(({ id }) => id), ...changes.removed];
    if (named.some((id) => isThere.get(id, eventId) === undefined)) {
      throw new AppError(
        "conflict",
        "The event’s sessions changed while the import was being looked at. Import the schedule again.",
      );
    }
  };
  /** Answers with the ids of the added ones. A step is a session. */
  function* writeSessions(
    eventId: string,
    changes: ScheduleChanges,
    abandoned: readonly string[],
  ): Generator<void, string[]> {
    const writer = speakers.writing(eventId);
    const added: string[] = [];
    for (const { after, sourceIds: ids } of changes.added) {
      const id = newId();
      added.push(id);
      const seq = insert.run(id, eventId, ...toColumns(after)).lastInsertRowid;
      sourceIds.add(seq, ids);
      writer.add(seq, after.speakers);
      yield;
    }
    for (const { id, after, fields, sourceIds: ids } of changes.changed) {
      if (fields.length > 0) update.run(...toColumns(after), id, eventId);
      sourceIds.replace(id, ids);
      if (fields.includes("speakers")) writer.replace(id, after.speakers);
      yield;
    }
    for (const id of changes.removed) {
      if (stored.isMine(id)) {
        setGone.run(id);
        parts.forget(id);
      } else stored.remove(id);
      yield;
    }
    for (const id of abandoned) {
      stored.remove(id);
      yield;
    }
    if (changes.changed.length + changes.removed.length + abandoned.length > 0) {
      writer.removeOrphans();
    }
    return added;
  }

  /** Gone ones of which a person has taken everything back, as far as the changes do not bring them into the programme. */
  const abandonedIn = (eventId: string, { changed }: ScheduleChanges): string[] => {
    const isChanged = new Set(changed.map(({ id }) => id));
    return stored.abandoned(eventId).filter((id) => !isChanged.has(id));
  };

  const makeEvent = ({ fields, dayStartsAt, isSample }: NewEvent): string => {
    checkZone(fields.zone);
    const id = newId();
    insertEvent.run({ ...fields, id, dayStartsAt, isSample: isSample ? 1 : 0, now: now() });
    return id;
  };
  /** The zone to set, or null when the event is in it. */
  const newZone = ({ eventId, zone }: UpdatedEvent): string | null => {
    const before = zoneOf.get(eventId);
    if (before === undefined) {
      throw new AppError(
        "not-found",
        "The event of this import is not there any more. Import it again.",
      );
    }
    return zone === undefined || zone === before ? null : zone;
  };
  const updateEvent = (into: UpdatedEvent, format: ScheduleFormat): string => {
    const { eventId } = into;
    const zone = newZone(into);
    if (zone !== null) {
      checkZone(zone);
      const move = { from: zoneOf.get(eventId) ?? zone, to: zone };
      setZone.run(zone, eventId);
      readings.follow(eventId, formatsOf(eventId), move, "instants");
    }
    if (into.zone !== undefined) {
      const others = readings.list(eventId).filter(([one]) => one !== format);
      readings.replace(eventId, others);
    }
    return eventId;
  };

  /** The event's id when there is nothing to write. */
  const unchanged = (...[into, changes]: WrittenImport): string | null =>
    into.eventId !== null && isEmpty(changes) && db.read(() => newZone(into)) === null
      ? into.eventId
      : null;
  function* write(...[into, changes, source, log = []]: WrittenImport): Generator<void, string> {
    const before = into.eventId === null ? undefined : zoneOf.get(into.eventId);
    const setsZone = into.eventId !== null && into.zone !== undefined;
    const readingsBefore = setsZone ? readings.list(into.eventId) : null;
    const eventId = into.eventId === null ? makeEvent(into) : updateEvent(into, source.format);
    checkStored(eventId, changes);
    const zoneAfter = zoneOf.get(eventId) ?? "";
    const zones = { zoneBefore: before ?? zoneAfter, zoneAfter };
    const recorded = {
      eventId,
      madeEvent: into.eventId === null,
      ...zones,
      readingsBefore,
      changes,
    };
    // What is not told cannot be undone, so it takes nothing away.
    const abandoned = isSilent(recorded) ? [] : abandonedIn(eventId, changes);
    const written = yield* record({ ...recorded, abandoned, source, log });
    const added = yield* writeSessions(eventId, changes, abandoned);
    written(added);
    sources.forgetValidators(eventId);
    sources.put(eventId, source);
    parts.put(eventId, changes.held);
    if (source.isPart === true) parts.add(eventId, added, source.location);
    return eventId;
  }

  return {
    storedSessions: (eventId) => db.read(() => stored.ofEvent(eventId)),
    formatsOf: (eventId) => db.read(() => formatsOf(eventId)),
    readingOf: (eventId, format) => db.read(() => readings.find(eventId, format)),
    trashedEvent: (name, ids) => db.read(() => trashedEvent(name, ids)),
    eventsSharing: (ids) => db.read(() => sourceIds.eventsSharing(ids)),
    eventsSharingAddresses: (addresses) =>
      db.read(() => sourceIds.eventsSharingAddresses(addresses)),
    eventsFrom: (location) => db.read(() => eventsFrom.all(location)),
    programme: (eventId) => db.read(() => programme.all(eventId)),
    apply(...written) {
      return unchanged(...written) ?? db.write(() => toEnd(write(...written)));
    },
    async applyInTurns(written, turn) {
      return unchanged(...written) ?? db.writeInTurns(() => write(...written), turn);
    },
  };
}
