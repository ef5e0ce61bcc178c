import type { SourceId } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";

/** An event that was removed and can be brought back. */
export interface TrashedEvent {
  name: string;
  notes: number;
}

/**
 * Finds the event in the trash, the last one removed, that a schedule tells of: it has the schedule's name, or at least half
 * of the ids. Numbers do not count, since every conference has them.
 */
export function createFindTrashedEvent({
  sqlite,
}: Connection): (name: string, ids: readonly SourceId[]) => TrashedEvent | null {
  const find = sqlite.prepare<[{ name: string; ids: string; half: number }], TrashedEvent>(
    `SELECT title AS name, notes FROM trash WHERE kind = 'event' AND (
       title = @name COLLATE NOCASE
       OR (SELECT count(DISTINCT fields ->> 'value') FROM trash_rows
           WHERE trash_seq = trash.seq AND of_table = 'session_source_ids'
             AND fields ->> 'kind' || ' ' || (fields ->> 'value') IN (SELECT value FROM json_each(@ids))) >= @half
     ) ORDER BY seq DESC LIMIT 1`,
  );
  return (name, ids) => {
    const asked = new Set(
      ids.filter(({ kind }) => kind !== "id").map(({ kind, value }) => `${kind} ${value}`),
    );
    return (
      find.get({ name, ids: JSON.stringify([...asked]), half: Math.max(1, asked.size / 2) }) ?? null
    );
  };
}
