import Papa from "papaparse";
import { countHeadings } from "./table-head.ts";

const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

const LOOKED_AT = 15;

export interface DelimitedText {
  body: string;
  delimiter: Delimiter;
  /** The line that `body` begins in. */
  firstLine: number;
}

/** The first rows of a text that is parted by this sign. */
export function firstRows(text: string, delimiter: Delimiter): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT }).data.filter((cells) =>
    cells.some((cell) => cell.trim() !== ""),
  );
}

/** Most rows have the same number of cells, and that is more than one. */
function evenness(rows: readonly string[][]): number {
  const counts = Map.groupBy(rows, (cells) => cells.length);
  const [width = 0, alike = []] =
    [...counts].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [];
  return width < 2 ? 0 : alike.length / rows.length + width / 1000;
}

/**
 * What parts the cells of a table: the sign under which a row of headings is found, else the one that gives rows of the
 * same length. Spreadsheets may say it in a first line of its own (`sep=;`), which is taken off.
 */
export function chooseDelimiter(text: string): DelimitedText {
  const said = /^sep=([,;|\t])\r?\n/.exec(text);
  const named = delimiters.find((delimiter) => delimiter === said?.[1]);
  if (said && named !== undefined) {
    return { body: text.slice(said[0].length), delimiter: named, firstLine: 2 };
  }
  const scores = delimiters.map((delimiter) => {
    const rows = firstRows(text, delimiter);
    const headings = Math.max(0, ...rows.map(countHeadings));
    return { delimiter, headings: headings >= 2 ? headings : 0, evenness: evenness(rows) };
  });
  const [best] = scores.toSorted((a, b) => b.headings - a.headings || b.evenness - a.evenness);
  return { body: text, delimiter: best?.delimiter ?? ",", firstLine: 1 };
}
