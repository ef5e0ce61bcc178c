import Papa from "papaparse";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import type { DelimitedText } from "./choose-delimiter.ts";
import type { TableRow } from "./table-row.ts";

/** How often an unclosed quote is taken for a plain character; beyond this the file is no table. */
const QUOTES_MENDED = 20;

interface Reading {
  rows: TableRow[];
  /** Just behind the quote of a cell that never ends; null when all do. */
  openQuote: { at: number; line: number } | null;
  /** Lines with a quote in an odd place. */
  brokenLines: number[];
}

function read(text: string, delimiter: string, firstLine: number): Reading {
  const rows: TableRow[] = [];
  const brokenLines: number[] = [];
  let openQuote: Reading["openQuote"] = null;
  let line = firstLine;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step({ data, errors, meta }) {
      for (const { code, index } of errors) {
        if (code === "MissingQuotes") openQuote = { at: index ?? cursor, line };
        else brokenLines.push(line);
      }
      if (data.some((cell) => cell.trim() !== "")) rows.push({ cells: data, line });
      line += countLines(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { rows, openQuote, brokenLines };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) {
    lines += 1;
  }
  return lines;
}

/**
 * A table's rows, empty ones left out. A quote that is never closed would swallow the rest of the file: it is taken for
 * a plain character, with a warning. Throws `too-large` over the limits.
 */
export function readTable(
  { body, delimiter, firstLine }: DelimitedText,
  warnings: Warnings,
): TableRow[] {
  // Exports put their own line ends between rows and those of whoever typed into the cells.
  let whole = body.replaceAll(/\r\n?/g, "\n");
  let reading = read(whole, delimiter, firstLine);
  for (let mended = 0; reading.openQuote !== null && mended < QUOTES_MENDED; mended += 1) {
    const { line } = reading.openQuote;
    const at = whole.lastIndexOf('"', reading.openQuote.at);
    if (at === -1) break;
    warnings.add(
      "open-quote",
      "A quotation mark that is never closed was taken for a plain character.",
      `line ${line}`,
    );
    whole = `${whole.slice(0, at)}\u201D${whole.slice(at + 1)}`;
    reading = read(whole, delimiter, firstLine);
  }
  for (const line of reading.brokenLines) {
    warnings.add("broken-quotes", "A quotation mark stands in an odd place.", `line ${line}`);
  }
  check(reading.rows);
  return reading.rows;
}

function check(rows: readonly TableRow[]): void {
  if (rows.length > limits.scheduleSessions + 1000) {
    throw new AppError(
      "too-large",
      `This table has ${rows.length.toLocaleString("en")} rows; at most ${limits.scheduleSessions.toLocaleString("en")} are read.`,
    );
  }
  const wide = rows.find(({ cells }) => cells.length > limits.tableColumns);
  if (wide !== undefined) {
    throw new AppError(
      "too-large",
      `Line ${wide.line} of this table has ${wide.cells.length.toLocaleString("en")} columns; at most ${limits.tableColumns} are read.`,
    );
  }
}
