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

/**
 * Cuts a slice: what is put in first, its first blocks and its last one, which may run into the text around them, and what
 * goes between. Null for one that goes in as a whole.
 */
export function cutSlice(
  slice: Slice,
): { first: Slice; rest: readonly Node[]; before: Node } | null {
  const blocks = slice.content.content;
  const count = Math.max(2, pieceOf(blocks));
  const before = blocks[count - 1];
  const last = blocks.at(-1);
  if (count >= blocks.length - 1 || !before || !last) return null;
  const fragment = Fragment.from([...blocks.slice(0, count), last]);
  return {
    first: new Slice(fragment, slice.openStart, slice.openEnd),
    rest: blocks.slice(count, -1),
    before,
  };
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
