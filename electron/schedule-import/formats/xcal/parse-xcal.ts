import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Reads xCal. */
export function parseXCal(_text: string): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is xCal, which is not read yet.");
}
