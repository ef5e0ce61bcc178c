import type { ParsedSession, ParsedTime } from "#shared/schedule.ts";

/** Sessions that are alike in all but their people, and so compared: more are a broken file's. */
const KEPT = 20;

const timeKey = (time: ParsedTime): string => ("local" in time ? time.local : `${time.instant}`);

/**
 * Rows of one session, a person each, as one session. Equal ids, titles and starts say so; without ids, rows that differ
 * in nothing but their people.
 */
export function joinRows(rows: readonly ParsedSession[]): ParsedSession[] {
  const byKey = new Map<string, ParsedSession[]>();
  const sessions: ParsedSession[] = [];
  for (const row of rows) {
    const { title, start, end, room } = row;
    const id = row.sourceIds[0]?.value;
    const key = JSON.stringify(
      id === undefined
        ? [title, timeKey(start), timeKey(end), room, row.track, row.abstract?.source]
        : [id, title, timeKey(start)],
    );
    const alike = byKey.get(key) ?? [];
    const same = alike.find((one) => id !== undefined || areOthers(one, row));
    if (same === undefined) {
      byKey.set(key, [...alike.slice(0, KEPT), row]);
      sessions.push(row);
    } else {
      const known = new Set(same.speakers.map(({ name }) => name));
      same.speakers.push(...row.speakers.filter(({ name }) => !known.has(name)));
    }
  }
  return sessions;
}

/** Without an id, the same person twice is the same session held twice at once, such as two tables of a game. */
function areOthers(one: ParsedSession, row: ParsedSession): boolean {
  const names = new Set(one.speakers.map(({ name }) => name));
  return (
    names.size > 0 && row.speakers.length > 0 && !row.speakers.some(({ name }) => names.has(name))
  );
}
