import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Reads a table (CSV). */
export function parseCsv(_text: string): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is a table (CSV), which is not read yet.");
}
