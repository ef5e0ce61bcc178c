import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";

/** Marks a transaction that brings text from the store: it is not an edit to be saved. */
export const FROM_STORE = "fromStore";

/**
 * Turns the document into another, touching only what differs, so that the caret stays where it is. With `undoable`
 * one Undo brings the former text back; otherwise Undo goes on past it to what was typed before. Null when they are equal.
 */
export function replaceDocument(
  state: EditorState,
  document: Node,
  { undoable }: { undoable: boolean },
): Transaction | null {
  const start = state.doc.content.findDiffStart(document.content);
  const end = state.doc.content.findDiffEnd(document.content);
  if (start === null || end === null) return null;
  // The two searches may overlap: "aa" -> "aaa" begins to differ after where it ends to.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, document.slice(start, end.b + overlap));
  tr.setMeta(FROM_STORE, true).setMeta("preventAutolink", true).setMeta("addToHistory", undoable);
  return undoable ? closeHistory(tr) : tr;
}
