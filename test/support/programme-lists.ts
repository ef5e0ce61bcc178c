import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { ParsedSchedule, ParsedTime } from "#shared/schedule.ts";

/** `2026-12-01T10:00`, with a Z where it is an instant. */
export const clock = (time: ParsedTime): string =>
  "local" in time
    ? time.local.slice(0, 16)
    : `${new Date(time.instant).toISOString().slice(0, 16)}Z`;

/** `start–end title (room)` of each session. */
export const lines = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(
    ({ start, end, title, room }) =>
      `${clock(start)}–${clock(end).slice(11)} ${title}${room === null ? "" : ` (${room})`}`,
  );

/** `name, affiliation; name` of each session. */
export const people = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(({ speakers }) =>
    speakers
      .map(({ name, affiliation }) => (affiliation === null ? name : `${name}, ${affiliation}`))
      .join("; "),
  );

/** A list of talks, read on that day. */
export const read = (text: string, today: string | null = "2026-11-22"): ParsedSchedule =>
  parseSchedule(text, { format: "text", today });
