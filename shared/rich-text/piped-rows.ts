import type { InlinePiece } from "./tidy-inline.ts";

/** The second row of a GitHub table: `| --- | :-: |`. */
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Keeps the rows of a table apart: a note has no tables, so they stay as text between pipes, each on a line of its own.
 * The row of dashes goes. Other pieces are handed back as they are.
 */
export function pipedRows(pieces: InlinePiece[]): InlinePiece[] {
  if (!pieces.some((piece) => piece.kind === "text" && piece.text.includes("|"))) return pieces;
  const rows = linesOf(pieces);
  const second = rows[1];
  if (!second || !rows[0]?.some((piece) => textOf(piece).includes("|"))) return pieces;
  const dashes = second.map(textOf).join("");
  if (!dashes.includes("|") || !DELIMITERS.test(dashes)) return pieces;
  rows.splice(1, 1);
  return rows.flatMap((row, index) => (index > 0 ? [{ kind: "break" as const }, ...row] : row));
}

const textOf = (piece: InlinePiece): string => (piece.kind === "break" ? "" : piece.text);

function linesOf(pieces: readonly InlinePiece[]): InlinePiece[][] {
  const lines: InlinePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") {
      lines.push([]);
      continue;
    }
    for (const [index, text] of piece.text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines;
}
