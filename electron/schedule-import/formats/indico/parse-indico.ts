import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is Indico's JSON. */
export function isIndico(_value: unknown): boolean {
  return false;
}

/** Reads Indico's JSON. */
export function parseIndico(_value: unknown): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is Indico's JSON, which is not read yet.");
}
