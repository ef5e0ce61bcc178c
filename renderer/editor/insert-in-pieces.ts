import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";

/** What one piece may hold. Each is laid out with all that is there: many small ones take three times as long as few. */
const PIECE = 40_000;

/** Blocks that still have to be put in at a place, in order. */
export interface Rest {
  blocks: readonly Node[];
  at: number;
  /** What began it: Undo takes back both together. */
  first: Transaction;
}

/** How many blocks, from the first, make a piece. */
function pieceOf(blocks: readonly Node[]): number {
  let size = 0;
  const count = blocks.findIndex((block) => (size += block.nodeSize) > PIECE);
  return count < 0 ? blocks.length : count + 1;
}

/** A slice that goes in in pieces: what is put in first, and what goes behind `before`, which is part of that. */
export interface CutSlice {
  first: Slice;
  rest: readonly Node[];
  before: Node;
}

/**
 * Cuts a slice: what is put in first, its first blocks and its last one, which may run into the text around them, and what
 * goes between. Where one quote is the most of it, that is cut the same way. Null for one that goes in as a whole.
 */
export function cutSlice(slice: Slice): CutSlice | null {
  const { content, openStart, openEnd } = slice;
  const long = content.content.findIndex(
    (block) => isCut(block) && block.nodeSize * 2 > slice.size,
  );
  const block = content.content[long];
  const cut = cutNodes(block?.content.content ?? content.content);
  if (!cut) return null;
  const first = Fragment.fromArray(cut.first);
  const fragment = block ? content.replaceChild(long, block.copy(first)) : first;
  return { ...cut, first: new Slice(fragment, openStart, openEnd) };
}

/** Lists and tables are laid out anew at each piece: in pieces they take longer, and keep the window as long. */
const isCut = ({ type, nodeSize }: Node): boolean =>
  nodeSize > PIECE && (type.name === "blockquote" || type.name === "privateBlock");

function cutNodes(
  nodes: readonly Node[],
): { first: readonly Node[]; rest: readonly Node[]; before: Node } | null {
  const count = Math.max(2, pieceOf(nodes));
  const before = nodes[count - 1];
  const last = nodes.at(-1);
  if (count >= nodes.length - 1 || !before || !last) return null;
  return { first: [...nodes.slice(0, count), last], rest: nodes.slice(count, -1), before };
}

/** Where this very node ends in a document; null where it is not. */
export function endOf(doc: Node, node: Node, from: number): number | null {
  let end: number | null = null;
  doc.nodesBetween(Math.max(0, from - 1), doc.content.size, (one, at) => {
    if (one === node) end = at + one.nodeSize;
    return end === null && !one.isTextblock;
  });
  return end;
}

/** Puts in the next piece, or all that is left. Answers with what is left then; null: nothing. */
export function nextPiece(
  state: EditorState,
  rest: Rest,
  all: boolean,
): { tr: Transaction; rest: Rest | null } {
  const count = all ? rest.blocks.length : pieceOf(rest.blocks);
  const piece = Fragment.from(rest.blocks.slice(0, count));
  const tr = state.tr.insert(rest.at, piece);
  tr.setMeta("appendedTransaction", rest.first).setMeta("preventAutolink", true);
  const left = rest.blocks.slice(count);
  return { tr, rest: left.length > 0 ? { ...rest, blocks: left, at: rest.at + piece.size } : null };
}
