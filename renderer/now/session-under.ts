import type { SessionRow } from "#shared/session.ts";
import { planWords } from "#shared/session-words.ts";

/** What stands beneath a session's title: `10:00–10:30 · Hall 2 · Must · Jef Spaleta, Bill Mulligan`. */
export function sessionUnder(row: SessionRow, eventName: string | null): string {
  const hours = `${row.startsAt.slice(11, 16)}–${row.endsAt.slice(11, 16)}`;
  const people = row.speakers.map(({ name }) => name).join(", ");
  const plan = row.plan === null ? null : planWords[row.plan];
  return [hours, row.room, plan, people, eventName].filter(Boolean).join(" · ");
}
