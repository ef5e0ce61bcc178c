import type { SessionRow } from "#shared/session.ts";
import { fold } from "#shared/fold.ts";

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** A session as the programme shows it: everything that scrolling and filtering need, computed once a row. */
export interface Entry {
  row: SessionRow;
  /** Wall times of the event: `09:00`. */
  from: string;
  to: string;
  /** Instants in milliseconds. */
  startsAt: number;
  endsAt: number;
  /** Minutes from midnight of the event's day; above 1440 after the next midnight. */
  minute: number;
  /** Length in minutes, 0 for a moment. */
  length: number;
  /** "Jef Spaleta & Bill Mulligan, Isovalent" */
  people: string;
  /** Folded text that the filter looks through. */
  text: string;
  /** Planned, rated, noted, marked, tagged, or added by hand. */
  isMine: boolean;
}

/** Makes entries, and makes none twice: a row that has not changed answers with the same entry. */
export function createEntries(): (rows: readonly SessionRow[]) => Entry[] {
  const made = new WeakMap<SessionRow, Entry>();
  return (rows) =>
    rows.map((row) => {
      const known = made.get(row);
      if (known) return known;
      const entry = toEntry(row);
      made.set(row, entry);
      return entry;
    });
}

export function toEntry(row: SessionRow): Entry {
  const people = peopleLine(row.speakers);
  const startsAt = Date.parse(row.startsAt);
  const endsAt = Math.max(Date.parse(row.endsAt), startsAt);
  return {
    row,
    from: row.startsAt.slice(11, 16),
    to: row.endsAt.slice(11, 16),
    startsAt,
    endsAt,
    minute: minuteOfDay(row.startsAt, row.day),
    length: Math.round((endsAt - startsAt) / MINUTE),
    people,
    text: fold(
      [row.title, people, row.room ?? "", row.track ?? "", row.kind, ...row.tags].join("\n"),
    ),
    isMine:
      row.plan !== null ||
      row.rating !== null ||
      row.attendance !== null ||
      row.hasNote ||
      row.isOwn ||
      row.tags.length > 0,
  };
}

/** Wall time and day are both the event's, so this is arithmetic on their text and needs no zone. */
function minuteOfDay(wallTime: string, day: string): number {
  const minute = Number(wallTime.slice(11, 13)) * 60 + Number(wallTime.slice(14, 16));
  const date = wallTime.slice(0, 10);
  if (date === day) return minute;
  return (
    minute + Math.round((Date.parse(date) - Date.parse(day)) / (DAY_MINUTES * MINUTE)) * DAY_MINUTES
  );
}

/** "A & B, Company; C, Other": neighbours of one affiliation stand together. */
export function peopleLine(speakers: SessionRow["speakers"]): string {
  const groups: { names: string[]; affiliation: string | null }[] = [];
  for (const { name, affiliation } of speakers) {
    const last = groups.at(-1);
    if (last && last.affiliation === affiliation) last.names.push(name);
    else groups.push({ names: [name], affiliation });
  }
  return groups
    .map(({ names, affiliation }) => {
      const people =
        names.length > 2
          ? `${names.slice(0, -1).join(", ")} & ${names.at(-1) ?? ""}`
          : names.join(" & ");
      return affiliation === null ? people : `${people}, ${affiliation}`;
    })
    .join("; ");
}
