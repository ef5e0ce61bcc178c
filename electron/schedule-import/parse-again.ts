import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { parseSchedule } from "./parse-schedule.ts";

/**
 * Parses a source that was imported before, as what it looks like; if that is nothing, as what it was taken for then: somebody
 * may have said so. Throws what parsing it for the first time throws.
 */
export function parseAgain(text: string, format: ScheduleFormat): ParsedSchedule {
  try {
    return parseSchedule(text);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not-a-schedule") throw error;
    return parsedAs(text, format) ?? rethrow(error);
  }
}

function parsedAs(text: string, format: ScheduleFormat): ParsedSchedule | null {
  try {
    return parseSchedule(text, { format });
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function rethrow(error: AppError): never {
  throw error;
}
