import { mappingInWords } from "#shared/column-words.ts";
import type { ColumnMapping, ScheduleColumn } from "#shared/schedule.ts";

const SHOWN = 12;

function seen(headings: readonly string[], mapping: ColumnMapping): string {
  const named = headings.slice(0, SHOWN).map((heading) => `"${heading.slice(0, 40)}"`);
  const rest = headings.length - named.length;
  const all = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
  return mapping.length === 0
    ? `None of its columns was understood (${all}).`
    : `Understood: ${mappingInWords(mapping)}.`;
}

const CHOOSE =
  "Choose the columns in Lanyard's window, or give them headings such as Title, Start and End.";

/** Which of the columns that a session needs are missing, in a sentence or two; null when none is. */
export function missingColumns(headings: readonly string[], mapping: ColumnMapping): string | null {
  const has = (...any: ScheduleColumn[]): boolean =>
    mapping.some(({ column }) => any.includes(column));
  const hasStart = has("start", "date", "time");
  if (has("title") && hasStart) return null;
  const lacking = has("title")
    ? "No column with the start was found"
    : hasStart
      ? "No column with the title was found"
      : "No columns with the title and the start were found";
  return `${lacking} in this table. ${seen(headings, mapping)} ${CHOOSE}`;
}

/** Of a table whose columns are known, and none of whose rows has a start. */
export function noStarts(mapping: ColumnMapping, example: { cell: string; line: number } | null) {
  const lacksDate = !mapping.some(({ column }) => column === "start" || column === "date");
  const said =
    example === null
      ? "No row of this table has a start."
      : `No row of this table has a start that can be read${
          lacksDate ? ": its times have no date" : ""
        }, such as "${example.cell.slice(0, 60)}" in line ${example.line}.`;
  return `${said} Understood: ${mappingInWords(mapping)}. ${CHOOSE}`;
}
