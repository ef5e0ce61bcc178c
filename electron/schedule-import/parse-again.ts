import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { type ParseOptions, parseSchedule } from "./parse-schedule.ts";

/**
 * Parses a source that was imported before, as what it looks like; if that is nothing, as what it was taken for then: somebody
 * may have said so. Throws what parsing it for the first time throws.
 */
export function parseAgain(
  text: string,
  format: ScheduleFormat,
  options: Omit<ParseOptions, "format"> = {},
): ParsedSchedule {
  try {
    return parseSchedule(text, options);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not-a-schedule") throw error;
    return parsedAs(text, { ...options, format }) ?? rethrow(error);
  }
}

function parsedAs(text: string, options: ParseOptions): ParsedSchedule | null {
  try {
    return parseSchedule(text, options);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function rethrow(error: AppError): never {
  throw error;
}
