import type { LoggedImport } from "#shared/import-log.ts";
import type { ScheduleFormat } from "#shared/schedule.ts";
import type { SessionChange } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";

/** How many sessions an import altered. */
export interface ImportCounts {
  added: number;
  changed: number;
  removed: number;
}

/** An import as it is written down. Times are milliseconds since 1970, UTC. */
export interface ImportEntry extends ImportCounts {
  id: string;
  eventId: string;
  importedAt: number;
  format: ScheduleFormat;
  location: string;
  changes: readonly SessionChange[];
}

/** What each import of an event did. Run inside a connection's read or write. */
export interface ImportLog {
  add(entry: ImportEntry): void;
  setUndone(importId: string, undoneAt: number): void;
  /** Newest first. */
  ofEvent(eventId: string): LoggedImport[];
}

interface ImportRecord extends ImportCounts {
  id: string;
  importedAt: number;
  undoneAt: number | null;
  format: ScheduleFormat;
  location: string;
  changes: string;
}

export const isoTime = (instant: number): string => new Date(instant).toISOString();

export function createImportLog({ sqlite }: Connection): ImportLog {
  const insert = sqlite.prepare<[Omit<ImportEntry, "changes"> & { changes: string }]>(
    `INSERT INTO imports (id, event_id, imported_at, format, location, added, changed, removed, changes)
     VALUES (@id, @eventId, @importedAt, @format, @location, @added, @changed, @removed, @changes)`,
  );
  const setUndone = sqlite.prepare<[undoneAt: number, id: string]>(
    "UPDATE imports SET undone_at = ? WHERE id = ?",
  );
  const ofEvent = sqlite.prepare<[string], ImportRecord>(
    `SELECT id, imported_at AS importedAt, undone_at AS undoneAt, format, location, added, changed, removed, changes
     FROM imports WHERE event_id = ? ORDER BY seq DESC`,
  );

  return {
    add: (entry) => void insert.run({ ...entry, changes: JSON.stringify(entry.changes) }),
    setUndone: (importId, undoneAt) => void setUndone.run(undoneAt, importId),
    ofEvent: (eventId) => ofEvent.all(eventId).map(toLogged),
  };
}

/** `changes` is written by the store alone, as JSON of SessionChange[]. */
function toLogged(record: ImportRecord): LoggedImport {
  const { id, importedAt, undoneAt, format, location, added, changed, removed } = record;
  const changes: SessionChange[] = JSON.parse(record.changes);
  return {
    id,
    importedAt: isoTime(importedAt),
    undoneAt: undoneAt === null ? null : isoTime(undoneAt),
    format,
    location,
    counts: { added, changed, removed },
    changes,
  };
}
