import type { ColumnMapping, TableColumns } from "#shared/schedule.ts";
import type { HeadedTable } from "./table-head.ts";

const SHOWN_ROWS = 5;
const SHOWN_CHARACTERS = 120;

/** What a person sees of a table while its columns are chosen. */
export function tableColumns(
  { headings, hasHeadings, rows }: HeadedTable,
  mapping: ColumnMapping,
  problem: string | null,
): TableColumns {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map(({ cells }) =>
      headings.map((_, index) => (cells[index] ?? "").slice(0, SHOWN_CHARACTERS).toWellFormed()),
    );
  return { headings, hasHeadings, rows: shown, mapping, problem };
}
