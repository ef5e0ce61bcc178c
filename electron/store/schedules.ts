import { AppError } from "#shared/errors.ts";
import type { EventFields } from "#shared/event.ts";
import type { ScheduleChanges, ScheduledSession } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";
import { checkZone } from "./event-clocks.ts";
import type { SessionTexts } from "./session-records.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSpeakers } from "./speakers.ts";
import type { Schedules, ScheduleSource } from "./store.ts";
import { createStoredSessions } from "./stored-sessions.ts";

/** What `apply` writes in the columns of a session. */
interface ScheduledRow
  extends Omit<ScheduledSession, "abstract" | "speakers" | "links">, SessionTexts {
  id: string;
  eventId: string;
}

const isEmpty = ({ added, changed, removed }: ScheduleChanges): boolean =>
  added.length === 0 && changed.length === 0 && removed.length === 0;

export function createSchedules(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Schedules {
  const { sqlite } = db;
  const findEvent = sqlite
    .prepare<[string], string>("SELECT zone FROM events WHERE id = ?")
    .pluck();
  const insertEvent = sqlite.prepare<
    [EventFields & { id: string; dayStartsAt: number; isSample: number; now: number }]
  >(
    `INSERT INTO events (id, parent_id, name, place, zone, starts_on, ends_on, day_starts_at, is_sample, created_at)
     VALUES (@id, @parentId, @name, @place, @zone, @startsOn, @endsOn, @dayStartsAt, @isSample, @now)`,
  );
  const setZone = sqlite.prepare<[{ id: string; zone: string }]>(
    "UPDATE events SET zone = @zone WHERE id = @id AND zone <> @zone",
  );
  const insert = sqlite.prepare<[ScheduledRow]>(
    `INSERT INTO sessions (id, event_id, starts_at, ends_at, kind, status, is_own, title, room, track,
       url, slides_url, video_url, links, abstract_format, abstract)
     VALUES (@id, @eventId, @startsAt, @endsAt, @kind, @status, 0, @title, @room, @track,
       @url, @slidesUrl, @videoUrl, @links, @abstractFormat, @abstract)`,
  );
  const update = sqlite.prepare<[ScheduledRow]>(
    `UPDATE sessions SET starts_at = @startsAt, ends_at = @endsAt, kind = @kind, status = @status, title = @title,
       room = @room, track = @track, url = @url, slides_url = @slidesUrl, video_url = @videoUrl, links = @links,
       abstract_format = @abstractFormat, abstract = @abstract
     WHERE id = @id AND event_id = @eventId`,
  );
  const isThere = sqlite
    .prepare<[string, string], 1>("SELECT 1 FROM sessions WHERE id = ? AND event_id = ?")
    .pluck();
  const setGone = sqlite.prepare<[string]>(
    "UPDATE sessions SET status = 'gone' WHERE id = ? AND status <> 'gone'",
  );
  const remove = sqlite.prepare<[string]>("DELETE FROM sessions WHERE id = ?");
  const putSource = sqlite.prepare<[ScheduleSource & { id: string; eventId: string; now: number }]>(
    `INSERT INTO schedule_sources (id, event_id, format, location, imported_at)
     VALUES (@id, @eventId, @format, @location, @now)
     ON CONFLICT (event_id, location) DO UPDATE SET format = excluded.format, imported_at = excluded.imported_at`,
  );
  const sourceIds = createSourceIds(db);
  const stored = createStoredSessions(db, sourceIds);
  const speakers = createSpeakers(db, { newId });

  const checkStored = (eventId: string, changes: ScheduleChanges): void => {
    const named = [...changes.changed.map(({ id }) => id), ...changes.removed];
    if (named.some((id) => isThere.get(id, eventId) === undefined)) {
      throw new AppError(
        "conflict",
        "The event's sessions changed while the import was being looked at. Import the schedule again.",
      );
    }
  };
  const writeSessions = (eventId: string, changes: ScheduleChanges): void => {
    const writer = speakers.writing(eventId);
    for (const { after, sourceIds: ids } of changes.added) {
      const id = newId();
      insert.run(toRow(after, id, eventId));
      sourceIds.add(id, ids);
      writer.add(id, after.speakers);
    }
    for (const { id, after, fields, sourceIds: ids } of changes.changed) {
      if (fields.length > 0) update.run(toRow(after, id, eventId));
      sourceIds.replace(id, ids);
      if (fields.includes("speakers")) writer.replace(id, after.speakers);
    }
    for (const id of changes.removed) {
      if (stored.isMine(id)) setGone.run(id);
      else remove.run(id);
    }
    if (changes.changed.length > 0 || changes.removed.length > 0) writer.removeOrphans();
  };

  return {
    storedSessions: (eventId) => db.read(() => stored.ofEvent(eventId)),
    eventsSharing: (ids) => db.read(() => sourceIds.eventsSharing(ids)),
    apply(into, changes, source) {
      if (into.eventId !== null && isEmpty(changes)) {
        if (db.read(() => findEvent.get(into.eventId)) === undefined) throw noSuchEvent();
        return into.eventId;
      }
      return db.write(() => {
        const eventId = into.eventId ?? newId();
        if (into.eventId === null) {
          checkZone(into.fields.zone);
          const { fields, dayStartsAt, isSample } = into;
          insertEvent.run({
            ...fields,
            id: eventId,
            dayStartsAt,
            isSample: isSample ? 1 : 0,
            now: now(),
          });
        } else if (findEvent.get(eventId) === undefined) {
          throw noSuchEvent();
        }
        checkStored(eventId, changes);
        writeSessions(eventId, changes);
        putSource.run({ ...source, id: newId(), eventId, now: now() });
        return eventId;
      });
    },
    setZone(eventId, zone) {
      checkZone(zone);
      db.write(() => {
        if (findEvent.get(eventId) === undefined) throw noSuchEvent();
        setZone.run({ id: eventId, zone });
      });
    },
  };
}

const noSuchEvent = (): AppError =>
  new AppError("not-found", "The event of this import is not there any more. Import it again.");

function toRow(after: ScheduledSession, id: string, eventId: string): ScheduledRow {
  const { abstract, links, speakers: _speakers, ...columns } = after;
  return {
    ...columns,
    id,
    eventId,
    links: links.length === 0 ? "[]" : JSON.stringify(links),
    abstractFormat: abstract?.format ?? null,
    abstract: abstract?.source ?? null,
  };
}
