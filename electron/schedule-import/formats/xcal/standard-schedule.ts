import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import type { XmlElement } from "../../parsing/xml-tree.ts";
import { parseICalendar } from "../icalendar/parse-icalendar.ts";
import { calendarLines } from "./standard-lines.ts";

/**
 * Reads calendars in the form of RFC 6321 by way of the iCalendar they stand for, which the RFC defines both ways.
 * Messages name the event instead of lines, which are not those of the file. Throws as `parseICalendar` does.
 */
export function standardSchedule(calendars: readonly XmlElement[]): ParsedSchedule {
  const lines = calendarLines(calendars);
  const placed = (text: string): string =>
    text.replaceAll(/\bline (\d+)/gi, (whole, number: string) => {
      return lines[Number(number) - 1]?.place ?? whole;
    });
  try {
    const schedule = parseICalendar(lines.map(({ text }) => text).join("\r\n"));
    return {
      ...schedule,
      sessions: schedule.sessions.map((one) => ({ ...one, where: placed(one.where) })),
      warnings: schedule.warnings.map(({ code, message, where }) => ({
        code,
        message: placed(message),
        where: where === null ? null : placed(where),
      })),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, placed(error.message), { cause: error });
  }
}
