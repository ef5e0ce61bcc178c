import { AppError } from "#shared/errors.ts";
import type { SessionFields, SessionRow } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { createEventClocks } from "./event-clocks.ts";
import { createSessionListReader } from "./session-lists.ts";
import { createPersonalMarks } from "./personal-marks.ts";
import {
  selectSession,
  selectSessionTexts,
  type SessionRecord,
  type SessionTexts,
  sessionOrder,
  toSessionPage,
  toSessionRow,
} from "./session-records.ts";
import { createSourceIds } from "./source-ids.ts";
import { createSpeakers } from "./speakers.ts";
import type { Sessions } from "./contract/events.ts";
import { createTrashTaking } from "./trash-taking.ts";
import { createStoredSessions } from "./stored-sessions.ts";
import { withChanges } from "./with-changes.ts";

const noSuchSession = (): AppError =>
  new AppError("not-found", "There is no such session. It may have been removed.");

type SessionTimes = { startsAt: number; endsAt: number };

export function createSessions(
  db: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): Sessions {
  const eventOf = db.sqlite.prepare<[string], { zone: string; dayStartsAt: number }>(
    "SELECT zone, day_starts_at AS dayStartsAt FROM events WHERE id = ?",
  );
  const ofEvent = db.sqlite.prepare<[string], SessionRecord>(
    `${selectSession} WHERE s.event_id = ? ${sessionOrder}`,
  );
  const one = db.sqlite.prepare<[string], SessionRecord>(`${selectSession} WHERE s.id = ?`);
  const page = db.sqlite.prepare<[string], SessionRecord & SessionTexts>(
    `${selectSessionTexts} WHERE s.id = ?`,
  );
  const insert = db.sqlite.prepare<
    [Omit<SessionFields, "startsAt" | "endsAt"> & SessionTimes & { id: string; eventId: string }]
  >(
    `INSERT INTO sessions (id, event_id, starts_at, ends_at, kind, status, is_own, title, room, track, url, slides_url, video_url)
     VALUES (@id, @eventId, @startsAt, @endsAt, @kind, 'scheduled', 1, @title, @room, @track, @url, @slidesUrl, @videoUrl)`,
  );
  const update = db.sqlite.prepare<
    [Omit<SessionFields, "startsAt" | "endsAt"> & SessionTimes & { id: string }]
  >(
    `UPDATE sessions SET starts_at = @startsAt, ends_at = @endsAt, kind = @kind, title = @title, room = @room,
       track = @track, url = @url, slides_url = @slidesUrl, video_url = @videoUrl
     WHERE id = @id`,
  );
  const { take } = createTrashTaking(db, { now, newId });
  const lists = createSessionListReader(db);
  const stored = createStoredSessions(db, createSourceIds(db));
  const speakers = createSpeakers(db, { newId });
  const marks = createPersonalMarks(db, { now });
  const clockOf = createEventClocks();

  const eventClock = (eventId: string) => {
    const event = eventOf.get(eventId);
    if (event === undefined) throw new AppError("not-found", "There is no such event.");
    return clockOf(event);
  };
  const listsOf = (id: string) => ({ speakers: lists.speakersOf(id), tags: lists.tagsOf(id) });
  const recordOf = (id: string): SessionRecord => {
    const record = one.get(id);
    if (record === undefined) throw noSuchSession();
    return record;
  };
  const rowOf = (id: string): SessionRow => {
    const record = recordOf(id);
    return toSessionRow(record, listsOf(id), eventClock(record.eventId));
  };
  const ownRecord = (id: string): SessionRecord => {
    const record = recordOf(id);
    if (record.isOwn === 0) {
      throw new AppError(
        "refused",
        "This session comes from a schedule, so it changes with its schedule only. Sessions you added yourself can be changed and removed.",
      );
    }
    return record;
  };
  const removable = (id: string): SessionRecord => {
    const record = recordOf(id);
    if (record.status !== "gone") return ownRecord(id);
    if (record.isOwn === 0 && !stored.isBare(id)) {
      throw new AppError(
        "refused",
        "Something of yours is still on this session. Take the note, the rating, the plan, the attendance and the tags off it first.",
      );
    }
    return record;
  };
  const setting = (id: string, set: () => void): SessionRow =>
    db.write(() => {
      recordOf(id);
      set();
      return rowOf(id);
    });

  return {
    list(eventId) {
      return db.read(() => {
        const clock = eventClock(eventId);
        const speakersOf = lists.speakersOfEvent(eventId);
        const tagsOf = lists.tagsOfEvent(eventId);
        return ofEvent.all(eventId).map((record) => {
          const of = {
            speakers: speakersOf.get(record.id) ?? [],
            tags: tagsOf.get(record.id) ?? [],
          };
          return toSessionRow(record, of, clock);
        });
      });
    },
    get(id) {
      return db.read(() => {
        const record = page.get(id);
        if (record === undefined) throw noSuchSession();
        return toSessionPage(record, listsOf(id), eventClock(record.eventId));
      });
    },
    add(eventId, fields) {
      return db.write(() => {
        eventClock(eventId);
        const id = newId();
        const added = insert.run({ ...fields, ...timesOf(fields), id, eventId });
        speakers.writing(eventId).add(added.lastInsertRowid, fields.speakers);
        return rowOf(id);
      });
    },
    change(id, fields) {
      return db.write(() => {
        const { eventId } = ownRecord(id);
        const changed = withChanges<SessionFields>(rowOf(id), fields);
        update.run({ ...changed, ...timesOf(changed), id });
        if (fields.speakers !== undefined) {
          const writer = speakers.writing(eventId);
          writer.replace(id, changed.speakers);
          writer.removeOrphans();
        }
        return rowOf(id);
      });
    },
    remove(id) {
      return db.write(() => {
        const { eventId } = removable(id);
        const removed = take("session", id);
        if (removed === null) throw noSuchSession();
        speakers.writing(eventId).removeOrphans();
        return removed;
      });
    },
    rate: (id, rating) => setting(id, () => marks.rate(id, rating)),
    plan: (id, plan) => setting(id, () => marks.plan(id, plan)),
    mark: (id, attendance) => setting(id, () => marks.mark(id, attendance)),
    tag: (id, tags) => setting(id, () => marks.tag(id, tags)),
  };
}

function timesOf(fields: Pick<SessionFields, "startsAt" | "endsAt">): SessionTimes {
  const times = { startsAt: Date.parse(fields.startsAt), endsAt: Date.parse(fields.endsAt) };
  if (Number.isNaN(times.startsAt) || Number.isNaN(times.endsAt)) {
    throw new AppError("invalid-input", "The session’s start or end is not a time.");
  }
  if (times.endsAt < times.startsAt) {
    throw new AppError("invalid-input", "The session ends before it starts.");
  }
  return times;
}
