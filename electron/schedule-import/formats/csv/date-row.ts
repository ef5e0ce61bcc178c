import type { MomentReader } from "./moment-reader.ts";
import type { WrittenDate } from "./read-date.ts";

/** Cells of a row that holds a date alone: "Monday", "May 16", "2022". */
const MOST_CELLS = 3;

/** The date of a row that holds nothing else, and so stands above the sessions of that day; else null. */
export function dateRow(row: readonly string[], read: MomentReader): WrittenDate | null {
  const filled = row.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0 || filled.length > MOST_CELLS) return null;
  const moment = read(filled.join(", "));
  return moment === null || moment.clock !== null ? null : moment.date;
}
