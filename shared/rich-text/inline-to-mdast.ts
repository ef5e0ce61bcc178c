import type { PhrasingContent } from "mdast";
import type { NoteBlock, NoteMark, NoteNode } from "../note-body.ts";
import { footnoteAssociation } from "./footnote-to-mdast.ts";
import { mentionAddress } from "./mention-address.ts";
import { mentionOfNode } from "./mentions-of.ts";
import { hasMark, isSameMark, sharedMarks } from "./note-marks.ts";
import { inlinePieces, tidyInline, type InlinePiece } from "./tidy-inline.ts";

/** A leaf of the tree and the marks that are still to be put around it. */
interface Marked {
  leaf: PhrasingContent;
  marks: readonly NoteMark[];
}

/** Markdown's inline nodes for the inside of a block. `oneLine`: line breaks become spaces, as in a heading. */
export function inlineToMdast(nodes: readonly NoteNode[], oneLine = false): PhrasingContent[] {
  const pieces = tidyInline(
    inlinePieces(nodes).map((piece) => (oneLine ? unbroken(piece) : piece)),
  );
  return nested(pieces.map((piece, index) => marked(piece, pieces[index - 1], pieces[index + 1])));
}

const unbroken = (piece: InlinePiece): InlinePiece =>
  piece.kind === "break" ? { kind: "text", text: " ", marks: [] } : piece;

function marked(
  piece: InlinePiece,
  before: InlinePiece | undefined,
  after: InlinePiece | undefined,
): Marked {
  if (piece.kind === "break") {
    return { leaf: { type: "break" }, marks: sharedMarks(marksOf(before), marksOf(after)) };
  }
  if (piece.kind === "node") return { leaf: nodeLeaf(piece.node), marks: marksOf(piece) };
  const type = piece.marks.some((mark) => mark.type === "code") ? "inlineCode" : "text";
  return { leaf: { type, value: piece.text }, marks: marksOf(piece) };
}

/** A mention is a link of Lanyard's own kind. */
function nodeLeaf(node: NoteBlock): PhrasingContent {
  if (node.type === "footnoteReference") {
    return { type: "footnoteReference", ...footnoteAssociation(node) };
  }
  const mention = mentionOfNode(node);
  const words = { type: "text" as const, value: node.attrs?.label ?? "" };
  return mention ? { type: "link", url: mentionAddress(mention), children: [words] } : words;
}

const marksOf = (piece: InlinePiece | undefined): NoteMark[] =>
  piece && piece.kind !== "break" ? piece.marks.filter((mark) => mark.type !== "code") : [];

/** Puts the mark that reaches furthest outside, so that `**a *b***` does not fall into `**a** ***b***`. */
function nested(items: readonly Marked[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let start = 0; start < items.length;) {
    const item = items[start];
    if (!item) break;
    const widest = widestMark(items, start);
    if (!widest) {
      nodes.push(item.leaf);
      start += 1;
      continue;
    }
    const { mark, end } = widest;
    const inner = items.slice(start, end).map(({ leaf, marks }) => ({
      leaf,
      marks: marks.filter((other) => !isSameMark(other, mark)),
    }));
    nodes.push(...wrapped(mark, nested(inner)));
    start = end;
  }
  return nodes;
}

function widestMark(
  items: readonly Marked[],
  start: number,
): { mark: NoteMark; end: number } | undefined {
  let widest: { mark: NoteMark; end: number } | undefined;
  for (const mark of items[start]?.marks ?? []) {
    let end = start + 1;
    while (end < items.length && hasMark(items[end]?.marks ?? [], mark)) end += 1;
    const isFurther = !widest || end > widest.end || (end === widest.end && isScript(mark));
    if (isFurther) widest = { mark, end };
  }
  return widest;
}

/** Outside of what reaches as far: stars beside a tag would have to be kept from the letters around it. */
const isScript = ({ type }: NoteMark): boolean => type === "subscript" || type === "superscript";

function wrapped(mark: NoteMark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark.type) {
    case "bold":
      return [{ type: "strong", children }];
    case "italic":
      return [{ type: "emphasis", children }];
    case "strike":
      return [{ type: "delete", children }];
    case "highlight":
      return [{ type: "highlight", children }];
    case "subscript":
      return tagged("sub", children);
    case "superscript":
      return tagged("sup", children);
    case "link":
    case "code":
    default:
      return [{ type: "link", url: mark.attrs?.href ?? "", children }];
  }
}

/** GitHub has no signs for these, but knows the tags, as blogs do. */
const tagged = (name: "sub" | "sup", children: PhrasingContent[]): PhrasingContent[] => [
  { type: "html", value: `<${name}>` },
  ...children,
  { type: "html", value: `</${name}>` },
];
