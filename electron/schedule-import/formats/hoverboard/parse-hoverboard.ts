import { AppError } from "#shared/errors.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";

/** Whether a JSON value is Hoverboard's JSON. */
export function isHoverboard(_value: unknown): boolean {
  return false;
}

/** Reads Hoverboard's JSON. */
export function parseHoverboard(_value: unknown): ParsedSchedule {
  throw new AppError("not-a-schedule", "This is Hoverboard's JSON, which is not read yet.");
}
