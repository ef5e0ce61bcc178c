import type { Node, NodeRange } from "@tiptap/pm/model";
import { NodeSelection, type EditorState, type Transaction } from "@tiptap/pm/state";

/** What holds blocks that can change places: the note, quotes, private blocks and lists. */
const HOLDERS: ReadonlySet<string> = new Set([
  "doc",
  "blockquote",
  "privateBlock",
  "bulletList",
  "orderedList",
  "taskList",
]);

/** The blocks or list items that are selected. */
function selectedBlocks({ selection, doc }: EditorState): NodeRange | null {
  const { $from, $to } = selection;
  if (selection instanceof NodeSelection && selection.node.isBlock) {
    const $inside = doc.resolve($from.pos + 1);
    return $inside.blockRange(
      $inside,
      (node) => HOLDERS.has(node.type.name) && node !== selection.node,
    );
  }
  return $from.blockRange($to, (node) => HOLDERS.has(node.type.name));
}

export interface Move {
  tr: Transaction;
  /** For screen readers: "Moved up: 2 of 5". */
  words: string;
}

/** Lets the selected blocks change places with the one above or below; null where there is none. The selection goes along. */
export function moveBlock(state: EditorState, way: "up" | "down"): Move | null {
  const range = selectedBlocks(state);
  if (!range) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const index = way === "up" ? startIndex - 1 : endIndex;
  if (index < 0 || index >= parent.childCount) return null;
  const other: Node = parent.child(index);
  const { tr } = state;
  if (way === "up") {
    // What is beside it moves, so that the selection is carried along as it is.
    tr.delete(start - other.nodeSize, start).insert(end - other.nodeSize, other);
  } else tr.delete(end, end + other.nodeSize).insert(start, other);
  const place = way === "up" ? startIndex : startIndex + 2;
  const words = `Moved ${way}: ${place} of ${parent.childCount}.`;
  return { tr: tr.scrollIntoView(), words };
}
