import type { ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { detectFormat } from "./detect-format.ts";
import { parseICalendar } from "./formats/icalendar/parse-icalendar.ts";
import { parseScheduleXml } from "./formats/schedule-xml/parse-schedule-xml.ts";

const parsers = {
  icalendar: parseICalendar,
  "schedule-xml": parseScheduleXml,
} as const satisfies Record<ScheduleFormat, (text: string) => ParsedSchedule>;

/**
 * Reads a schedule's text. Throws AppErrors alone: `not-a-schedule` when it holds none that Lanyard knows,
 * `malformed-source` with a line or field when it is broken, `too-large` over a limit.
 */
export function parseSchedule(text: string, format?: ScheduleFormat): ParsedSchedule {
  // What no database can hold is taken out first, so that importing a file again finds nothing changed.
  const clean = text
    .toWellFormed()
    .replaceAll("\0", "")
    .replace(/^\uFEFF/, "");
  const schedule = parsers[format ?? detectFormat(clean)](clean);
  if (!clean.includes("\uFFFD")) return schedule;
  return {
    ...schedule,
    warnings: [
      ...schedule.warnings,
      {
        code: "unreadable-characters",
        message: "Some characters could not be read and show as \uFFFD.",
        where: null,
      },
    ],
  };
}
