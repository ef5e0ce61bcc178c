import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is the schedule.json of frab or pretalx. */
export function isScheduleJson(_value: unknown): boolean {
  return false;
}

/** Reads the schedule.json of frab or pretalx. */
export function parseScheduleJson(_value: unknown): ParsedSchedule {
  throw new AppError(
    "not-a-schedule",
    "This is the schedule.json of frab or pretalx, which is not read yet.",
  );
}
