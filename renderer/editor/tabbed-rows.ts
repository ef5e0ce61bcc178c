import { limits } from "#shared/limits.ts";

/**
 * The rows of a sheet that was copied as text: two lines at least, each with the same number of tabs and the first word
 * of each at its start. Null for other text, for a line that begins with a tab is code, and for a sheet above the limits.
 */
export function tabbedRows(text: string): string[][] | null {
  if (!text.includes("\t")) return null;
  const lines = text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/);
  const width = lines[0]?.split("\t").length ?? 0;
  const isSheet =
    lines.length > 1 &&
    width > 1 &&
    width <= limits.tableColumns &&
    width * lines.length <= limits.noteTableCells;
  if (!isSheet) return null;
  const rows: string[][] = [];
  for (const line of lines) {
    const cells = line.split("\t").map((cell) => cell.trim());
    if (cells.length !== width || cells[0] === "") return null;
    rows.push(cells);
  }
  return rows;
}
