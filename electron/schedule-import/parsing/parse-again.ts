import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule, ScheduleFormat } from "#shared/schedule.ts";
import { parseFiles } from "./parse-files.ts";
import { type ParseOptions, parseSchedule } from "./parse-schedule.ts";
import type { SourceText } from "../reading/read-source.ts";

/**
 * Parses a source that was imported before, as what it looks like; if that is nothing, as what it was taken for then: somebody
 * may have said so. Throws what parsing it for the first time throws.
 */
export function parseAgain(
  { text, files }: Pick<SourceText, "text" | "files">,
  format: ScheduleFormat,
  options: Omit<ParseOptions, "format"> = {},
): ParsedSchedule {
  // Each of several files is what it looks like.
  if (files !== undefined) return parseFiles(files, options);
  try {
    // Only its people were taken from it, perhaps because somebody said so.
    const isPeople = format === "speakers";
    return parseSchedule(text, isPeople ? { ...options, format } : options);
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
