import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is a view of Sessionize. */
export function isSessionize(_value: unknown): boolean {
  return false;
}

/** Reads a view of Sessionize. */
export function parseSessionize(_value: unknown): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is a view of Sessionize, which is not read yet.");
}
