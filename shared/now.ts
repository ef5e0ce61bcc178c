import type { ConferenceEvent } from "./event.ts";
import { isBackground } from "./session-length.ts";
import type { Plan, SessionRow } from "./session.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Talks run over, and the last sentence is written after the applause: so long an ended session still counts. */
export const OVERRUN = 15 * MINUTE;

/** What is on at an instant, in the order in which it is offered. */
export interface Present {
  /** What the person is in, or may be in: what a note is written about. */
  here: SessionRow[];
  /** What comes after it. */
  next: SessionRow[];
  /** What else runs: other rooms, breaks, what goes on all day. */
  beside: SessionRow[];
}

/**
 * What runs and what comes next. `now` in milliseconds since 1970, UTC; rows may be those of several events in several
 * zones: instants are compared, never clocks on walls.
 *
 * - Sessions that are cancelled, gone or skipped do not count.
 * - Sessions are the person's own when they are planned, noted, marked as heard, or added by hand.
 * - `here` is the first of these that is not empty: own ones that run; own ones that ended less than 15 minutes ago;
 *   all that run; all that ended less than 15 minutes ago. Breaks, and what lasts six hours or more, are `here` only
 *   when they are planned or noted.
 * - `next` holds the own ones that start next within a day, all at one instant; without own ones, all that start next.
 * - Must comes before maybe, backup and unplanned; then what has a note; then the later start; then the room.
 */
export function presentOf(rows: readonly SessionRow[], now: number): Present {
  const counted = rows.filter(
    ({ status, attendance }) => status === "scheduled" && attendance !== "skipped",
  );
  const running = counted.filter((row) => startOf(row) <= now && now < endOf(row));
  const ended = counted.filter((row) => endOf(row) <= now && now < endOf(row) + OVERRUN);
  const coming = counted.filter((row) => startOf(row) > now && startOf(row) <= now + DAY);

  const here =
    [running.filter(isOwn), ended.filter(isOwn), running.filter(isTalk), ended.filter(isTalk)].find(
      (some) => some.length > 0,
    ) ?? [];
  const own = coming.filter(isOwn);
  const next = atFirstStart(own.length > 0 ? own : coming.filter(isTalk));
  return {
    here: here.toSorted(byRank),
    next: next.toSorted(byRank),
    beside: running.filter((row) => !here.includes(row)).toSorted(byRank),
  };
}

/** Whether a session that is offered as `here` is over already at `now` and may only be running over. */
export const hasEnded = (row: SessionRow, now: number): boolean => endOf(row) <= now;

/**
 * The session whose note one key opens: the first of those that run, then the next one at each press, the coming ones
 * last. `openId`: the session whose note is being written, null when none is. Null when nothing runs or comes.
 */
export function nextCandidate({ here, next }: Present, openId: string | null): SessionRow | null {
  const all = [...here, ...next];
  const at = all.findIndex(({ id }) => id === openId);
  return all[(at + 1) % all.length] ?? null;
}

/** Whether an event is on, or about to be: from the day before its first to the day after its last, whatever the zone. */
export function isAround(
  { startsOn, endsOn }: Pick<ConferenceEvent, "startsOn" | "endsOn">,
  now: number,
): boolean {
  if (startsOn === null || endsOn === null) return false;
  // The day of the event's zone begins up to 14 hours before UTC's and ends up to 12 after it.
  return Date.parse(startsOn) - DAY <= now && now < Date.parse(endsOn) + 2 * DAY;
}

const startOf = ({ startsAt }: SessionRow): number => Date.parse(startsAt);
const endOf = (row: SessionRow): number => Math.max(Date.parse(row.endsAt), startOf(row));

const isOwn = (row: SessionRow): boolean =>
  row.plan !== null ||
  row.hasNote ||
  row.attendance === "attended" ||
  row.attendance === "left-early" ||
  (row.isOwn && isTalk(row));

const isTalk = (row: SessionRow): boolean =>
  row.kind !== "break" && !isBackground({ startsAt: startOf(row), endsAt: endOf(row) });

const RANKS: Record<Plan, number> = { must: 0, maybe: 1, backup: 2 };
const rankOf = ({ plan }: SessionRow): number => (plan === null ? 3 : RANKS[plan]);

function byRank(a: SessionRow, b: SessionRow): number {
  return (
    rankOf(a) - rankOf(b) ||
    Number(b.hasNote) - Number(a.hasNote) ||
    startOf(b) - startOf(a) ||
    (a.room ?? "").localeCompare(b.room ?? "", "en", { numeric: true }) ||
    (a.id < b.id ? -1 : 1)
  );
}

function atFirstStart(rows: readonly SessionRow[]): SessionRow[] {
  const first = Math.min(...rows.map(startOf));
  return rows.filter((row) => startOf(row) === first);
}
