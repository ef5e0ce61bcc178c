import type { NoteBlock, NoteMark, NoteNode, NoteText } from "../note-body.ts";
import { hasMark, sharedMarks, withMark } from "./note-marks.ts";

/** A stretch of text, a node that stands in text as one sign, or a line break, on its way between a note's body and Markdown. */
export type InlinePiece =
  | { kind: "text"; text: string; marks: NoteMark[] }
  | { kind: "space"; text: string; marks: NoteMark[] }
  | { kind: "node"; node: NoteBlock; marks: NoteMark[] }
  | { kind: "break" };

/**
 * Brings the inside of a block to the form that Markdown can hold: line ends within text are spaces, spaces at the
 * edges of the block, around line breaks and at the edges of marks stand outside of them or go, line breaks at the
 * edges go, and neighbours with equal marks are one.
 */
export function tidyInline(pieces: readonly InlinePiece[]): InlinePiece[] {
  const split = pieces.flatMap(splitSpaces);
  const tidied: InlinePiece[] = [];
  const after = nextTexts(split);
  let before: InlinePiece | undefined;
  for (const [index, piece] of split.entries()) {
    if (piece.kind !== "space") {
      before = piece;
      push(tidied, piece);
      continue;
    }
    const next = after[index];
    if (!isMarked(before) || !isMarked(next)) continue;
    const marks = sharedMarks(sharedMarks(piece.marks, before.marks), next.marks);
    push(tidied, { kind: "text", text: piece.text, marks: marks.filter(isNotCode) });
  }
  return withoutOuterBreaks(tidied);
}

/** The note's own nodes of tidied pieces. */
export function inlineNodes(pieces: readonly InlinePiece[]): NoteNode[] {
  return pieces.map((piece) => {
    if (piece.kind === "break") return { type: "hardBreak" };
    const node: NoteBlock | NoteText =
      piece.kind === "node" ? piece.node : { type: "text", text: piece.text };
    return piece.marks.length > 0 ? { ...node, marks: piece.marks } : node;
  });
}

/** The pieces of a block's own nodes. */
export function inlinePieces(nodes: readonly NoteNode[]): InlinePiece[] {
  return nodes.map((node) => {
    if (node.type === "hardBreak") return { kind: "break" };
    const marks = (node.marks ?? []).reduce<NoteMark[]>(withMark, []);
    if (node.type === "text") return { kind: "text", text: node.text, marks };
    const { marks: _, ...bare } = node;
    return { kind: "node", node: bare, marks: marks.filter(isAroundNodes) };
  });
}

/** Neither code nor links can hold more than text. */
export const isAroundNodes = ({ type }: NoteMark): boolean => type !== "code" && type !== "link";

const isMarked = (
  piece: InlinePiece | undefined,
): piece is Exclude<InlinePiece, { kind: "break" }> =>
  piece !== undefined && piece.kind !== "break";

const isNotCode = (mark: NoteMark): boolean => mark.type !== "code";

function splitSpaces(piece: InlinePiece): InlinePiece[] {
  if (piece.kind !== "text") return [piece];
  // Neither control characters nor halves of a pair can be written as references (CommonMark 0.31, 2.3 and 2.5).
  const text = piece.text.toWellFormed().replaceAll(/\r\n|(?!\t)\p{Cc}/gu, " ");
  const { marks } = piece;
  if (text === "") return [];
  if (!marks.every(isNotCode)) return [{ kind: "text", text, marks }];
  const start = text.length - text.replace(/^[ \t]+/, "").length;
  const end = start === text.length ? start : endOfText(text);
  return [
    { kind: "space" as const, text: text.slice(0, start), marks },
    { kind: "text" as const, text: text.slice(start, end), marks },
    { kind: "space" as const, text: text.slice(end), marks },
  ].filter((part) => part.text !== "");
}

/** Where the spaces at the end begin. A pattern would look at every run of spaces in the text. */
function endOfText(text: string): number {
  let end = text.length;
  while (text[end - 1] === " " || text[end - 1] === "\t") end -= 1;
  return end;
}

/** For each place the next piece that is not space. */
function nextTexts(pieces: readonly InlinePiece[]): (InlinePiece | undefined)[] {
  const found: (InlinePiece | undefined)[] = [];
  let next: InlinePiece | undefined;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    if (pieces[index]?.kind !== "space") next = pieces[index];
  }
  return found;
}

function push(pieces: InlinePiece[], piece: InlinePiece): void {
  const last = pieces.at(-1);
  const joins =
    last?.kind === "text" &&
    piece.kind === "text" &&
    last.marks.length === piece.marks.length &&
    last.marks.every((mark) => hasMark(piece.marks, mark));
  if (joins) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}

function withoutOuterBreaks(pieces: InlinePiece[]): InlinePiece[] {
  const start = pieces.findIndex((piece) => piece.kind !== "break");
  const end = pieces.findLastIndex((piece) => piece.kind !== "break");
  return start < 0 ? [] : pieces.slice(start, end + 1);
}
