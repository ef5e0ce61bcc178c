import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Reads a list of talks. */
export function parseText(_text: string): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is a list of talks, which is not read yet.");
}
