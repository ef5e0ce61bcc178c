import { dayHeading } from "./day-heading.ts";
import { writtenText } from "./text-lines.ts";

/** How far into a text its first table may stand. */
const LOOKED_AT = 4_000;

/**
 * Whether a text is of tables with tabs, as web pages are pasted, under the days that their rows are on: a reader of one
 * table would find times without dates.
 */
export function hasTablesByDay(text: string): boolean {
  const { lines } = writtenText(text.slice(0, LOOKED_AT));
  const first = lines.findIndex((line) => line.kind === "row" && line.text.includes("\t"));
  return lines.slice(0, Math.max(first, 0)).some((line) => dayHeading(line, line.text) !== null);
}
