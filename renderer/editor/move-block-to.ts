import { closeHistory } from "@tiptap/pm/history";
import { TextSelection, type EditorState } from "@tiptap/pm/state";
import type { Move } from "./move-block.ts";

/**
 * Moves a block of the document itself, which begins at `from`, between two others, as one step to be undone; what it holds goes
 * with it, and a selection in it as well. Null where it would stay.
 */
export function moveBlockTo(
  { doc, selection, tr }: EditorState,
  from: number,
  to: number,
): Move | null {
  const block = doc.resolve(from).nodeAfter;
  const isBetweenBlocks = doc.resolve(from).depth === 0 && doc.resolve(to).depth === 0;
  if (!block || !isBetweenBlocks || (to >= from && to <= from + block.nodeSize)) return null;
  tr.delete(from, from + block.nodeSize);
  const at = tr.mapping.map(to);
  tr.insert(at, block);
  const isInside = selection.from > from && selection.to < from + block.nodeSize;
  if (isInside && selection instanceof TextSelection) {
    const by = at - from;
    tr.setSelection(TextSelection.create(tr.doc, selection.anchor + by, selection.head + by));
  }
  const words = `Moved: ${tr.doc.resolve(at).index() + 1} of ${doc.childCount}.`;
  return { tr: closeHistory(tr.setMeta("preventAutolink", true)), words };
}
