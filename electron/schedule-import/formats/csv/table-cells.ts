import type { ColumnMapping, ScheduleColumn } from "#shared/schedule.ts";

/** The cells of one row by what their columns hold. */
export interface TableCells {
  /** Empty where no column holds it. */
  first: (column: ScheduleColumn) => string;
  /** Of a column that stands several times, from left to right; empty cells too. */
  all: (column: ScheduleColumn) => string[];
}

/** How rows of a table with these headings are read. A heading that the table lacks is passed over. */
export function cellsBy(
  headings: readonly string[],
  mapping: ColumnMapping,
): (row: readonly string[]) => TableCells {
  const places = new Map<ScheduleColumn, number[]>();
  for (const [index, heading] of headings.entries()) {
    const column = mapping.find((one) => one.heading === heading)?.column;
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  }
  return (row) => ({
    first: (column) => row[places.get(column)?.[0] ?? -1]?.trim() ?? "",
    all: (column) => (places.get(column) ?? []).map((index) => row[index]?.trim() ?? ""),
  });
}
