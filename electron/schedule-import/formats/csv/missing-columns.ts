import type { ColumnMapping, ScheduleColumn } from "#shared/schedule.ts";

/** Which of the columns that a session needs are missing, in a sentence; null when none is. */
export function missingColumns(mapping: ColumnMapping): string | null {
  const has = (...any: ScheduleColumn[]): boolean =>
    mapping.some(({ column }) => any.includes(column));
  const hasStart = has("start", "date", "time");
  if (has("title")) return hasStart ? null : "No column with the start was found in this table.";
  return hasStart
    ? "No column with the title was found in this table."
    : "No columns with the title and the start were found in this table.";
}

/** Of a table whose columns are known, and none of whose rows has a start: why. `example` is a cell that should tell one. */
export function noStarts(
  mapping: ColumnMapping,
  example: { cell: string; line: number } | null,
): string {
  if (example === null) return "No row of this table has a title and a start.";
  const hasDate = mapping.some(({ column }) => column === "start" || column === "date");
  const reason = hasDate ? "" : ": its times have no date";
  return `No row of this table has a start that can be read${reason}, such as “${example.cell.slice(0, 60)}” in line ${example.line}.`;
}
