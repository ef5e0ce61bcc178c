import { inlineText, type InlineText } from "./inline-text.ts";

/** A cell of a table as plain text; what says that there is nothing is empty. */
export interface TableCell extends InlineText {
  /** Behind a line break within the cell. */
  under: string[];
  /** Nothing stands in it, not even a dash. */
  isBlank: boolean;
}

const NOTHING = /^(?:[-–—‒.·/]*|n\/a|tba|tbd)$/i;
const BREAK = /<br\s*\/?>/i;

/** A row's cells in Markdown; a pipe behind a backslash is a sign like any other. */
function rawCells(row: string): string[] {
  if (row.includes("\t") && !row.startsWith("|")) return row.split("\t");
  const cells: string[] = [];
  let from = row.startsWith("|") ? 1 : 0;
  for (let at = from; at < row.length; at += 1) {
    if (row[at] === "\\") at += 1;
    else if (row[at] === "|") {
      cells.push(row.slice(from, at));
      from = at + 1;
    }
  }
  const rest = row.slice(from);
  return rest.trim() === "" ? cells : [...cells, rest];
}

export function tableCells(row: string): TableCell[] {
  return rawCells(row).map((raw) => {
    const [first = "", ...under] = raw.replaceAll("\\|", "|").split(BREAK);
    const inline = inlineText(first);
    return {
      ...inline,
      text: NOTHING.test(inline.text) ? "" : inline.text,
      isBlank: raw.trim() === "",
      under: under.map((line) => inlineText(line).text).filter((line) => line !== ""),
    };
  });
}
