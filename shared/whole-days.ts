import type { EventClock } from "./event-time.ts";

const DAY = 24 * 60 * 60_000;

/** The last minute of a day counts as its end: that is how people write "all day" where midnight is not to be had. */
const LAST_MINUTE = "23:59";

interface Span {
  /** Instants in milliseconds. */
  startsAt: number;
  endsAt: number;
}

/** Whether a session begins with a calendar day and takes all of it. A clock change may leave its midnight out. */
function takesWholeDays({ startsAt, endsAt }: Span, clock: EventClock): boolean {
  const date = clock.format(startsAt).slice(0, 10);
  const end = clock.format(endsAt);
  const isThroughDay = end.slice(0, 10) > date || end.slice(11, 16) === LAST_MINUTE;
  return isThroughDay && clock.instantOf(`${date}T00:00:00`) === startsAt;
}

/**
 * The event's own day of a session. What begins before the day boundary belongs to the evening before, but for what takes
 * whole days (a `VALUE=DATE` of a calendar, an "all day" item): that is of the day it begins on.
 */
export function dayOfSession(span: Span, clock: EventClock): string {
  const day = clock.dayOf(span.startsAt);
  const date = clock.format(span.startsAt).slice(0, 10);
  return day !== date && takesWholeDays(span, clock) ? date : day;
}

/**
 * First and last day (`YYYY-MM-DD`) of a session that takes whole days by the clock on the wall; null for any other. Its
 * times are written in the event's zone: `2026-03-24T00:00:00+01:00`. An end at midnight belongs to the day before.
 */
export function wholeDaysOf({
  startsAt,
  endsAt,
}: {
  startsAt: string;
  endsAt: string;
}): { first: string; last: string } | null {
  const [first, end, time] = [startsAt.slice(0, 10), endsAt.slice(0, 10), endsAt.slice(11, 16)];
  if (startsAt.slice(11, 16) !== "00:00") return null;
  if (time === LAST_MINUTE && end >= first) return { first, last: end };
  if (time !== "00:00" || end <= first) return null;
  return { first, last: new Date(Date.parse(`${end}T00:00:00Z`) - DAY).toISOString().slice(0, 10) };
}
