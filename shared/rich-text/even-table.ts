import { AppError } from "../errors.ts";
import { limits } from "../limits.ts";

type Fields = Record<string, unknown>;

/**
 * Brings a table of a note that came in from outside to what the editor and Markdown can hold: at least one row and
 * column, every row of the same length, a first row of headings and none below. Works in place on parts whose types are
 * checked; answers whether it changed something. Throws `invalid-input` above the limits.
 */
export function evenTable(table: Fields): boolean {
  let changed = false;
  const rows = listOf(table.content);
  const width = Math.max(1, ...rows.map((row) => listOf(row.content).length));
  if (width > limits.tableColumns || width * rows.length > limits.noteTableCells) {
    throw new AppError(
      "invalid-input",
      `A table in this note has more than ${limits.tableColumns} columns or ${limits.noteTableCells} cells.`,
    );
  }
  if (rows.length === 0) {
    rows.push({ type: "tableRow" });
    table.content = rows;
    changed = true;
  }
  for (const [index, row] of rows.entries()) {
    const type = index === 0 ? "tableHeader" : "tableCell";
    const cells = listOf(row.content);
    for (const cell of cells) {
      if (cell.type === type) continue;
      cell.type = type;
      changed = true;
    }
    if (cells.length === width) continue;
    while (cells.length < width) cells.push({ type, attrs: emptyCell(null) });
    row.content = cells;
    changed = true;
  }
  return changed;
}

/** The attributes of a cell, in the order in which the editor writes them. */
export const emptyCell = <Align>(align: Align) => ({ colspan: 1, rowspan: 1, align });

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : []);
