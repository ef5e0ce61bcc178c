import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is OPass's JSON. */
export function isOPass(_value: unknown): boolean {
  return false;
}

/** Reads OPass's JSON. */
export function parseOPass(_value: unknown): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is OPass's JSON, which is not read yet.");
}
