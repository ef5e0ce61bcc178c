import { limits } from "#shared/limits.ts";

const BLOCKS = "p, div, ul, ol, li, blockquote, pre, h1, h2, h3, h4, h5, h6, section, article, hr";

/**
 * Prepares pasted tables: cells over several columns or rows are spread out, their text is one line with breaks. Tables
 * that only lay out a page, and such as are too large for a note, become what stands in them.
 */
export function preparePastedTables(root: HTMLElement): void {
  // A table within another comes after it; by then the outer one has none.
  for (const table of [...root.querySelectorAll("table")].toReversed()) {
    const grid = isData(table) ? gridOf(table) : null;
    if (grid) table.replaceWith(...rebuilt(table, grid));
    else table.replaceWith(...[...table.rows].map(lineOf));
  }
}

/** A table within another has become blocks of its cell, so what lays out a page is known by a single column. */
const isData = (table: HTMLTableElement): boolean =>
  table.getAttribute("role") !== "presentation" &&
  [...table.rows].some(({ cells }) => cells.length > 1) &&
  !table.querySelector("table, [data-was-table]");

type Grid = (HTMLTableCellElement | null)[][];

/** Each row's cells by column, null where a cell reaches in from the left or above. Null above the limits. */
function gridOf(table: HTMLTableElement): Grid | null {
  const rows = [...table.rows].filter((row) => row.textContent.trim() !== "");
  const grid: Grid = rows.map(() => []);
  let width = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const right = column + cell.colSpan;
      const bottom = Math.min(rows.length, at + Math.max(1, cell.rowSpan));
      width = Math.max(width, right);
      if (width > limits.tableColumns || width * rows.length > limits.noteTableCells) return null;
      for (let down = at; down < bottom; down += 1) {
        for (let across = column; across < right; across += 1) {
          grid[down]?.splice(across, 1, down === at && across === column ? cell : null);
        }
      }
      column = right;
    }
  }
  return grid.length > 0
    ? grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null))
    : null;
}

/** The caption, if it has one, and the table anew. A column is set as it is below its heading: numbers to the right. */
function rebuilt(table: HTMLTableElement, grid: Grid): HTMLElement[] {
  const { ownerDocument } = table;
  const body = ownerDocument.createElement("tbody");
  for (const [at, cells] of grid.entries()) {
    const row = ownerDocument.createElement("tr");
    for (const [column, cell] of cells.entries()) {
      const made = ownerDocument.createElement(at === 0 ? "th" : "td");
      const align = alignOf(grid[1]?.[column] ?? grid[0]?.[column]);
      if (align) made.setAttribute("align", align);
      if (cell) {
        onOneLine(cell);
        made.append(...cell.childNodes);
      }
      row.append(made);
    }
    body.append(row);
  }
  const made = ownerDocument.createElement("table");
  made.append(body);
  if (!table.caption?.textContent.trim()) return [made];
  const caption = ownerDocument.createElement("p");
  caption.append(...table.caption.childNodes);
  return [caption, made];
}

const alignOf = (cell: HTMLTableCellElement | null | undefined): string | null =>
  cell ? cell.style.textAlign || cell.getAttribute("align") : null;

/** Blocks become lines, parted by breaks. */
function onOneLine(cell: HTMLElement): void {
  for (const block of cell.querySelectorAll(BLOCKS)) {
    const lineBreak = () => cell.ownerDocument.createElement("br");
    block.replaceWith(lineBreak(), ...block.childNodes, lineBreak());
  }
  let wasBreak = true;
  const children = [...cell.childNodes];
  for (const child of children) {
    const isBreak = child.nodeName === "BR";
    if (isBreak && wasBreak) child.remove();
    else if (isBreak || child.textContent?.trim()) wasBreak = isBreak;
  }
  if (
    cell.lastElementChild?.localName === "br" &&
    !cell.lastElementChild.nextSibling?.textContent?.trim()
  ) {
    cell.lastElementChild.remove();
  }
}

/** A row as a block. Cells of a page's layout are blocks of their own. */
function lineOf(row: HTMLTableRowElement): HTMLElement {
  const cells = [...row.cells];
  const isLayout = cells.some((cell) => cell.querySelector(BLOCKS));
  const line = row.ownerDocument.createElement(isLayout ? "div" : "p");
  line.dataset["wasTable"] = "";
  for (const [index, cell] of cells.entries()) {
    if (isLayout) {
      const part = row.ownerDocument.createElement("div");
      part.append(...cell.childNodes);
      line.append(part);
      continue;
    }
    if (index > 0) line.append(" | ");
    line.append(...cell.childNodes);
  }
  return line;
}
