import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is Sched's JSON. */
export function isSchedJson(_value: unknown): boolean {
  return false;
}

/** Reads Sched's JSON. */
export function parseSchedJson(_value: unknown): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is Sched's JSON, which is not read yet.");
}
