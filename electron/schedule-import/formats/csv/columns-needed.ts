import { mappingInWords } from "#shared/column-words.ts";
import { AppError } from "#shared/errors.ts";
import type { TableColumns } from "#shared/schedule.ts";

const SHOWN = 12;

function understood({ headings, mapping }: TableColumns): string {
  if (mapping.length > 0) return `Understood: ${mappingInWords(mapping)}.`;
  const named = headings.slice(0, SHOWN).map((heading) => `“${heading.slice(0, 40)}”`);
  const rest = headings.length - named.length;
  const all = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
  return `None of its columns was understood (${all}).`;
}

const CHOOSE =
  "Choose the columns in Lanyard’s window, or give them headings such as Title, Start and End.";

/**
 * No session can be read from a table before its columns are chosen. The window offers that with what `table` holds, the
 * command line fails with the message: the table's problem, and what was understood. `not-a-schedule` where that is nothing.
 */
export class ColumnsNeeded extends AppError {
  readonly table: TableColumns;

  constructor(table: TableColumns) {
    super(
      table.mapping.length === 0 ? "not-a-schedule" : "malformed-source",
      `${table.problem ?? ""} ${understood(table)} ${CHOOSE}`,
    );
    this.name = "ColumnsNeeded";
    this.table = table;
  }
}
