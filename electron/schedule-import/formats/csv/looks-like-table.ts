import { chooseDelimiter, type Delimiter, firstRows } from "./choose-delimiter.ts";
import { judgeCells } from "./judge-cells.ts";
import { countHeadings } from "./table-head.ts";

/** Enough lines to see what a text is. Characters. */
const LOOKED_AT = 20_000;

/** Tables of Markdown, whose lines begin with a bar or are ruled off below the headings. */
const MARKDOWN = /^\s*\|.*\|\s*$|^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/m;

const ALIKE = 0.8;

/** A list's point before what a row begins with. */
const POINT = /^\s*(?:[-*•·]|\d{1,2}[.)])\s/;

/** Rows of the same length, and the length. */
function evenRows(rows: readonly string[][]): { width: number; isEven: boolean } {
  const widths = rows.map((cells) => cells.length);
  const width = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const alike = widths.filter((one) => one === width).length;
  const pointed = rows.filter(([first = ""]) => POINT.test(first)).length;
  const isEven = rows.length >= 2 && alike >= rows.length * ALIKE && pointed * 2 < rows.length;
  return { width, isEven };
}

function hasTimes(rows: readonly string[][], width: number): boolean {
  return Array.from({ length: width }, (_, index) =>
    judgeCells(rows.map((cells) => cells[index] ?? "")),
  ).some(({ moments, dates, clocks }) => moments + dates + clocks >= 0.5);
}

/** Sentences part their words with a comma and a space, tables their cells with a comma. */
const isProse = (text: string): boolean =>
  (text.match(/, /g) ?? []).length * 2 > (text.match(/,/g) ?? []).length;

function isPartedBy(text: string, delimiter: Delimiter): boolean {
  const rows = firstRows(text, delimiter);
  const at = rows.findIndex((cells) => countHeadings(cells) >= 2);
  const below = rows.slice(at + 1);
  if (at !== -1 && below.length > 0) {
    const wide = below.filter((cells) => cells.length >= 2);
    return wide.length * 2 >= below.length;
  }
  const { width, isEven } = evenRows(rows);
  if (!isEven || width < 3) return false;
  return (delimiter !== "," && delimiter !== "|") || !isProse(text) || hasTimes(rows, width);
}

/**
 * Whether a text is a table of cells parted by `,`, `;`, tabs or `|`: headings that are known, or rows of the same
 * length. Lists of talks and Markdown's tables are none.
 */
export function looksLikeTable(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (MARKDOWN.test(start)) return false;
  const { body, delimiter, firstLine } = chooseDelimiter(start);
  return firstLine > 1 || isPartedBy(body, delimiter);
}
