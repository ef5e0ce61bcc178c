import { AppError } from "#shared/errors.ts";
import type { ScheduleFormat } from "#shared/schedule.ts";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import { isWebAddress } from "#shared/source-location.ts";
import type { Connection } from "./connection.ts";
import { isoTime } from "./import-log.ts";
import type { ImportedSource, Sources, Validators } from "./contract/imports.ts";

/** A source's row as undoing an import puts it back. */
export interface SourceBefore {
  format: ScheduleFormat;
  importedAt: number;
  /** 1 where it holds only a part of the event; left out by stores that did not know of it. */
  isPart?: 0 | 1;
}

/** All null, or `answeredBy` and at least one of the others known. */
interface ValidatorColumns {
  etag: string | null;
  lastModified: string | null;
  answeredBy: string | null;
}

interface SourceRecord extends SourceBefore, ValidatorColumns {
  id: string;
  eventId: string;
  location: string;
  checkedAt: number;
}

/** Written with an import, inside its transaction. */
export interface SourceRows {
  /** Null for a location that the event has nothing from yet. */
  before(eventId: string, location: string): SourceBefore | null;
  put(eventId: string, source: ImportedSource): void;
  /** Puts a source back, or takes it away for one that was not there. */
  restore(eventId: string, location: string, before: SourceBefore | null): void;
  /** The event's sessions are no longer as any source left them: each is read in full the next time. */
  forgetValidators(eventId: string): void;
}

const columns = `id, event_id AS eventId, format, location, imported_at AS importedAt,
  max(imported_at, coalesce(checked_at, 0)) AS checkedAt, etag, last_modified AS lastModified, answered_by AS answeredBy,
  is_part AS isPart`;

export function createSourceRows(
  { sqlite }: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): SourceRows {
  const before = sqlite.prepare<[eventId: string, location: string], SourceBefore>(
    `SELECT format, imported_at AS importedAt, is_part AS isPart FROM schedule_sources WHERE event_id = ? AND location = ?`,
  );
  const put = sqlite.prepare<
    [ValidatorColumns & SourceBefore & { id: string; eventId: string; location: string }]
  >(
    `INSERT INTO schedule_sources (id, event_id, format, location, imported_at, is_part, etag, last_modified, answered_by)
     VALUES (@id, @eventId, @format, @location, @importedAt, @isPart, @etag, @lastModified, @answeredBy)
     ON CONFLICT (event_id, location) DO UPDATE SET format = excluded.format, imported_at = excluded.imported_at,
       is_part = excluded.is_part, etag = excluded.etag, last_modified = excluded.last_modified, answered_by = excluded.answered_by`,
  );
  const putBack = sqlite.prepare<[SourceBefore & { eventId: string; location: string }]>(
    `UPDATE schedule_sources SET format = @format, imported_at = @importedAt, is_part = @isPart
     WHERE event_id = @eventId AND location = @location`,
  );
  const remove = sqlite.prepare<[eventId: string, location: string]>(
    "DELETE FROM schedule_sources WHERE event_id = ? AND location = ?",
  );
  const forget = sqlite.prepare<[string]>(
    "UPDATE schedule_sources SET etag = NULL, last_modified = NULL, answered_by = NULL WHERE event_id = ?",
  );

  return {
    before: (eventId, location) => before.get(eventId, location) ?? null,
    put(eventId, { format, location, validators, isPart = false }) {
      const known = validators ?? { etag: null, lastModified: null, answeredBy: null };
      const part = isPart ? 1 : 0;
      put.run({
        ...known,
        id: newId(),
        eventId,
        format,
        location,
        importedAt: now(),
        isPart: part,
      });
    },
    restore(eventId, location, source) {
      if (source === null) remove.run(eventId, location);
      else putBack.run({ isPart: 0, ...source, eventId, location });
    },
    forgetValidators: (eventId) => void forget.run(eventId),
  };
}

export function createSources(db: Connection, { now }: { now: () => number }): Sources {
  const ofEvent = db.sqlite.prepare<[string], SourceRecord>(
    `SELECT ${columns} FROM schedule_sources WHERE event_id = ? ORDER BY location`,
  );
  const one = db.sqlite.prepare<[string], SourceRecord>(
    `SELECT ${columns} FROM schedule_sources WHERE id = ?`,
  );
  const check = db.sqlite.prepare<[{ id: string; now: number }]>(
    "UPDATE schedule_sources SET checked_at = @now WHERE id = @id",
  );
  const keep = db.sqlite.prepare<[Validators & { id: string }]>(
    `UPDATE schedule_sources SET etag = @etag, last_modified = @lastModified, answered_by = @answeredBy WHERE id = @id`,
  );

  return {
    list: (eventId) => db.read(() => ofEvent.all(eventId).map(toSource)),
    get(id) {
      const found = db.read(() => one.get(id));
      if (found === undefined) {
        throw new AppError(
          "not-found",
          "This source is not there any more. Import the schedule again.",
        );
      }
      const { eventId, etag, lastModified, answeredBy } = found;
      const validators = answeredBy === null ? null : { etag, lastModified, answeredBy };
      return { ...toSource(found), eventId, validators, isPart: found.isPart === 1 };
    },
    checked(id, validators) {
      db.write(() => {
        check.run({ id, now: now() });
        if (validators !== undefined) keep.run({ ...validators, id });
      });
    },
  };
}

const toSource = (record: SourceRecord): ScheduleSource => ({
  id: record.id,
  format: record.format,
  location: record.location,
  isAddress: isWebAddress(record.location),
  importedAt: isoTime(record.importedAt),
  checkedAt: isoTime(record.checkedAt),
});
