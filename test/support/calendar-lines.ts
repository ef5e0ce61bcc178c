import { parseICalendar } from "#electron/schedule-import/formats/icalendar/parse-icalendar.ts";
import type { ParsedSession } from "#shared/schedule.ts";

/** A calendar of these lines. */
export const calendar = (...lines: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );

/** An event of these lines. */
export const session = (...lines: string[]): string[] => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];

/** The first session of a calendar. */
export const only = (text: string): ParsedSession => {
  const [first] = parseICalendar(text).sessions;
  if (!first) throw new Error("No session");
  return first;
};
