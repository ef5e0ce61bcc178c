import { dayInWords } from "./day-words.ts";
import type { SessionRow } from "./session.ts";
import { wholeDaysOf } from "./whole-days.ts";

const DAY = 24 * 60 * 60_000;

/**
 * When a session takes place on its day: `15:25–16:00`, `all day`, `all day to Sun 5 May`, `22:00 – Sun 5 May 16:00`. A
 * night in which the clock is changed says so, since 02:30–02:30 can be an hour.
 */
export function spanInWords({ startsAt, endsAt }: Pick<SessionRow, "startsAt" | "endsAt">): string {
  const days = wholeDaysOf({ startsAt, endsAt });
  if (days !== null)
    return days.first === days.last ? "all day" : `all day to ${dayInWords(days.last)}`;
  const [from, to] = [startsAt.slice(11, 16), endsAt.slice(11, 16)];
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length <= 0) return from;
  if (length >= DAY) return `${from} – ${dayInWords(endsAt.slice(0, 10))} ${to}`;
  const change = clockChange(startsAt, endsAt);
  return change === null ? `${from}–${to}` : `${from}–${to} (${change})`;
}

/** How the clock was changed between two times of one event; null where it was not. */
export function clockChange(before: string, after: string): string | null {
  const [was, is] = [offsetOf(before), offsetOf(after)];
  if (was === is) return null;
  return is < was ? "clock set back" : "clock set forward";
}

/** Minutes of `+01:00` at the end of a written time. */
function offsetOf(written: string): number {
  const parts = /([+-])(\d\d):(\d\d)$/.exec(written);
  if (!parts) return 0;
  const size = Number(parts[2]) * 60 + Number(parts[3]);
  return parts[1] === "-" ? -size : size;
}
