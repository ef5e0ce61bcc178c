import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type Node, type NodeType, type ResolvedPos } from "@tiptap/pm/model";
import { NodeSelection, TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { deleteUnused, withFootnotes } from "./footnotes-to-move.ts";
import { documentOfBody } from "./note-document.ts";

/** A part of a document that can stand by itself. */
export interface PartToMove {
  /** What it was taken from. */
  document: Node;
  from: number;
  to: number;
  /** The same as blocks of a document, with the footnotes that it refers to. */
  blocks: readonly Node[];
}

/**
 * What is selected; without a selection the item of a list or the block that the caret is in. Null where there is nothing
 * to be moved: an empty line.
 */
export function partToMove({ doc, selection }: EditorState): PartToMove | null {
  if (selection instanceof NodeSelection && selection.node.isBlock) {
    return partOf(doc, selection.from, selection.to, [selection.node]);
  }
  const { $from, $to, empty } = selection;
  if (!empty && (selection instanceof TextSelection || selection instanceof NodeSelection)) {
    const { content } = doc.slice(selection.from, selection.to, true);
    return partOf(doc, selection.from, selection.to, blocksOf(doc.type, content));
  }
  if (empty) {
    const depth = itemDepth($from);
    if (depth !== null) return itemPart(doc, $from, depth);
  }
  if ($from.depth === 0 && empty) return null;
  const from = $from.depth === 0 ? $from.pos : $from.before(1);
  const to = $to.depth === 0 ? $to.pos : $to.after(1);
  return partOf(doc, from, to, doc.slice(from, to).content.content);
}

/**
 * Takes the part out, as one step to be undone. Where the text was changed meanwhile it is found again, unless it was
 * itself changed: then null, and nothing is taken out.
 */
export function cutPart(state: EditorState, part: PartToMove): Transaction | null {
  const shift = shiftOf(state.doc, part);
  if (shift === null) return null;
  const tr = state.tr.deleteRange(part.from + shift, part.to + shift);
  deleteUnused(tr, part.blocks);
  return closeHistory(tr.setMeta("preventAutolink", true)).scrollIntoView();
}

function shiftOf(doc: Node, { document, from, to }: PartToMove): number | null {
  const start = document.content.findDiffStart(doc.content);
  const end = document.content.findDiffEnd(doc.content);
  if (start === null || end === null) return 0;
  // Behind the part, or wholly before it.
  if (start >= to) return 0;
  return Math.max(end.a, start) <= from ? end.b - end.a : null;
}

function partOf(
  document: Node,
  from: number,
  to: number,
  blocks: readonly Node[],
): PartToMove | null {
  const hasContent = blocks.some((block) => block.content.size > 0 || block.isAtom);
  return hasContent ? { document, from, to, blocks: withFootnotes(document, blocks) } : null;
}

/** A selection may begin within a list's second paragraph: what its blocks then lack is filled in. */
const blocksOf = (document: NodeType, content: Fragment): readonly Node[] =>
  documentOfBody(document.schema, { type: "doc", content: content.toJSON() }).content.content;

const ITEMS: ReadonlySet<string> = new Set(["listItem", "taskItem"]);

function itemDepth(at: ResolvedPos): number | null {
  for (let depth = at.depth; depth > 1; depth -= 1) {
    if (ITEMS.has(at.node(depth).type.name)) return depth;
  }
  return null;
}

function itemPart(doc: Node, at: ResolvedPos, depth: number): PartToMove | null {
  const list = at.node(depth - 1);
  const item = at.node(depth);
  if (item.textContent === "") return null;
  // A list goes with its last item.
  const whole = list.childCount === 1 ? depth - 1 : depth;
  const blocks = [list.type.create(list.attrs, Fragment.from(item))];
  return partOf(doc, at.before(whole), at.after(whole), blocks);
}
