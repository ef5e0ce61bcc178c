import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Reads Sched's CSV export. */
export function parseSchedCsv(_text: string): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is Sched's CSV export, which is not read yet.");
}
