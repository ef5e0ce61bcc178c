import { dayInWords } from "#shared/day-words.ts";
import type { SessionRow } from "#shared/session.ts";
import { planWords } from "#shared/session-words.ts";

/**
 * What stands beneath a session's title: `10:00–10:30 · Hall 2 · Must · Jef Spaleta, Bill Mulligan`; with its day, where that is
 * not the one of `now` (milliseconds since 1970) in the event's zone.
 */
export function sessionUnder(row: SessionRow, eventName: string | null, now: number): string {
  const time = `${row.startsAt.slice(11, 16)}–${row.endsAt.slice(11, 16)}`;
  const date = row.startsAt.slice(0, 10);
  const hours = date === dateThere(row, now) ? time : `${dayInWords(date)} ${time}`;
  const people = row.speakers.map(({ name }) => name).join(", ");
  const plan = row.plan === null ? null : planWords[row.plan];
  return [hours, row.room, plan, people, eventName].filter(Boolean).join(" · ");
}

/** The date at `now` where the session is: its start says how far its clock is from UTC. */
function dateThere({ startsAt }: SessionRow, now: number): string {
  const wall = Date.parse(`${startsAt.slice(0, 19)}Z`);
  return new Date(now + wall - Date.parse(startsAt)).toISOString().slice(0, 10);
}
