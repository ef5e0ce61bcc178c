import { parseCsv } from "#electron/schedule-import/formats/csv/parse-csv.ts";
import type { ParsedSchedule, ParsedTime } from "#shared/schedule.ts";

/** Reads the lines of a table whose columns nobody has chosen, on 21 November 2026. */
export const readTableLines = (...lines: string[]): ParsedSchedule =>
  parseCsv(lines.join("\n"), { today: "2026-11-21", columns: null });

const timeOf = (time: ParsedTime): string =>
  "local" in time ? time.local.slice(0, 16) : new Date(time.instant).toISOString();

/** A line a session: `Title | start | end | room | speakers` */
export const sessionLines = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(({ title, start, end, room, speakers }) =>
    [title, timeOf(start), timeOf(end), room, speakers.map(({ name }) => name).join(" + ")].join(
      " | ",
    ),
  );

export const warningCodes = ({ warnings }: ParsedSchedule): string[] =>
  warnings.map(({ code }) => code);
