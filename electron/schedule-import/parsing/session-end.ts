import type { ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "./import-warnings.ts";
import { between } from "./parsed-time.ts";

/** A programme lasts days, not months: a longer session is a slip. */
const LONGEST = 31 * 24 * 60 * 60_000;

/**
 * The first of the ends that can be meant; the start itself, with a warning, where none can. `written` is what the
 * source gave, for the warning; empty where it gave nothing.
 */
export function sessionEnd(
  start: ParsedTime,
  ends: readonly (ParsedTime | null)[],
  written: string,
  warnings: Warnings,
  where: string,
): ParsedTime {
  for (const end of ends) {
    const length = end === null ? null : between(start, end);
    if (end !== null && length !== null && length >= 0 && length <= LONGEST) return end;
  }
  warnings.add(
    "end-ignored",
    written === ""
      ? "A session has neither end nor duration; it counts as ending when it begins."
      : `“${written.slice(0, 40)}” is no end that can be meant; the session counts as ending when it begins.`,
    where,
  );
  return start;
}
