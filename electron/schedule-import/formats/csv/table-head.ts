import { limits } from "#shared/limits.ts";
import { webAddressOf } from "../../parsing/web-address.ts";
import { readHeading } from "./read-heading.ts";
import { readMoment } from "./read-moment.ts";
import type { TableRow } from "./table-row.ts";

export interface HeadedTable {
  /** Each once; as many as the widest row has cells. */
  headings: string[];
  hasHeadings: boolean;
  /** What stands above the headings: a title, an explanation. */
  above: TableRow[];
  rows: TableRow[];
}

/** How far down the headings may stand. */
const HEAD_ROWS = 15;

/** Forms ask whole questions in their headings. */
const LONGEST_HEADING = 200;

const isFilled = (cell: string): boolean => cell.trim() !== "";

/** A date, number, address or long text is no heading. */
function isContent(cell: string): boolean {
  const text = cell.trim();
  return (
    text.length > LONGEST_HEADING ||
    /^[\d.,:]+$/.test(text) ||
    readMoment(text) !== null ||
    webAddressOf(text) !== null
  );
}

/** How many different things the cells of a row name, where they may be headings at all. */
export function countHeadings(cells: readonly string[]): number {
  const filled = cells.filter(isFilled);
  if (filled.some(isContent)) return 0;
  const meanings = filled.map((cell) => readHeading(cell)?.meaning);
  return new Set(meanings.filter((meaning) => meaning !== undefined)).size;
}

function headAt(rows: readonly TableRow[]): number {
  const named = rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => countHeadings(cells) >= 2);
  if (named !== -1) return named;
  // Headings in nobody's words: a first row of short texts, none of them twice.
  const first = (rows[0]?.cells ?? []).filter(isFilled);
  const isHead =
    rows.length > 1 &&
    first.length > 1 &&
    new Set(first).size === first.length &&
    !first.some(isContent);
  return isHead ? 0 : -1;
}

function uniqueHeadings(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const text = (cells[index] ?? "").replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
    const heading = text === "" ? `Column ${index + 1}` : text.slice(0, limits.lineCharacters - 10);
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

/** Parts a table into its headings, what stands above them, and the rest. */
export function headTable(rows: readonly TableRow[]): HeadedTable {
  const at = headAt(rows);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const head = rows[at]?.cells ?? [];
  const isHead = ({ cells }: TableRow): boolean =>
    head.length > 0 && cells.every((cell, index) => cell === head[index]);
  return {
    headings: uniqueHeadings(head, width),
    hasHeadings: at !== -1,
    above: rows.slice(0, Math.max(at, 0)),
    // Some tables repeat their headings above each day.
    rows: rows.slice(at + 1).filter((row) => !isHead(row)),
  };
}
