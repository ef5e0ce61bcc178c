import type { Warnings } from "../../parsing/import-warnings.ts";
import { readHeading } from "./read-heading.ts";
import type { WrittenDate } from "./read-date.ts";
import { settleDates, type SettledDates } from "./settle-dates.ts";

/**
 * How the dates of a table are meant, with a warning where day and month could change places. Then `5/3/2019` is May
 * under English headings, March under others, and `5.3.2019` is March.
 */
export function tableDates(
  dates: readonly WrittenDate[],
  headings: readonly string[],
  today: string | null,
  warnings: Warnings,
): SettledDates {
  const isForeign = headings.some((heading) => readHeading(heading)?.isEnglish === false);
  const hasSlashes = dates.some((date) => !date.isSettled && date.mark === "/");
  const found = settleDates(dates, today, hasSlashes && !isForeign ? "month-first" : "day-first");
  if (found.unsure !== null) {
    const order = found.unsure === "day-first" ? "day" : "month";
    warnings.add(
      "date-order",
      `The dates can be read with the day or the month first; they were read with the ${order} first.`,
    );
  }
  return found;
}
