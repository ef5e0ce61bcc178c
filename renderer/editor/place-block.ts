import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";

/**
 * Puts a block where the caret of `at` is: in the place of an empty paragraph, else behind the block that it is in, as deep as
 * one may stand there. There is always a line behind it to write on. The caret goes onto an empty one where it stood in that
 * paragraph, or `follows`. Answers with the place behind the block. One step for Undo.
 */
export function placeBlock(
  tr: Transaction,
  at: number,
  block: Node,
  { follows = false }: { follows?: boolean } = {},
): number {
  const from = startOf(tr, Math.min(at, tr.doc.content.size), block);
  const caretWasHere = tr.selection.empty && from.start !== from.end && isWithin(tr, from);
  tr.replaceWith(from.start, from.end, block);
  const after = from.start + block.nodeSize;
  const { paragraph } = tr.doc.type.schema.nodes;
  const next = tr.doc.resolve(after).nodeAfter;
  const takesCaret = follows || caretWasHere;
  const isFree = next?.type === paragraph && next?.content.size === 0;
  if (paragraph && (next === null || (takesCaret && !isFree))) tr.insert(after, paragraph.create());
  if (takesCaret) tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
  closeHistory(tr.setMeta("preventAutolink", true));
  return after;
}

interface Span {
  start: number;
  end: number;
}

const isWithin = ({ selection }: Transaction, { start, end }: Span): boolean =>
  selection.from >= start && selection.to <= end;

function startOf(tr: Transaction, at: number, { type }: Node): Span {
  const place = tr.doc.resolve(at);
  const { parent, depth } = place;
  if (!parent.isTextblock && parent.canReplaceWith(place.index(), place.index(), type)) {
    return { start: at, end: at };
  }
  for (let level = depth; level > 0; level -= 1) {
    const around = place.node(level - 1);
    const index = place.index(level - 1);
    const isEmpty = place.node(level).isTextblock && place.node(level).content.size === 0;
    if (isEmpty && around.canReplaceWith(index, index + 1, type)) {
      return { start: place.before(level), end: place.after(level) };
    }
    if (around.canReplaceWith(index + 1, index + 1, type)) {
      return { start: place.after(level), end: place.after(level) };
    }
  }
  const end = tr.doc.content.size;
  return { start: end, end };
}
