import type { Choice } from "#renderer/ui/select.tsx";
import { columnWords } from "#shared/column-words.ts";
import { type ColumnMapping, type ScheduleColumn, scheduleColumn } from "#shared/schedule.ts";

/** A choice like the others, so that it shows on a column that is passed over. */
export const NOT_READ = "not-read";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const columnChoices: readonly Choice<ScheduleColumn | typeof NOT_READ>[] = [
  { value: NOT_READ, words: "Not read" },
  ...scheduleColumn.options
    .toSorted((a, b) => Number(a === "id") - Number(b === "id"))
    .map((value) => ({ value, words: capital(columnWords[value]) })),
];

/** `Columns: 10 of 13 are read` */
export function columnsInWords(headings: readonly string[], mapping: ColumnMapping): string {
  const read = headings.filter((heading) => mapping.some((one) => one.heading === heading)).length;
  return `Columns: ${read} of ${headings.length} are read`;
}

const EXAMPLES = 3;

/** The first cells of a column that are not empty and differ. */
export function exampleOf(rows: readonly (readonly string[])[], index: number): string {
  const cells = rows.map((row) => (row[index] ?? "").replaceAll(/\s+/gu, " ").trim());
  return [...new Set(cells)].filter(Boolean).slice(0, EXAMPLES).join(" · ") || "Empty";
}
