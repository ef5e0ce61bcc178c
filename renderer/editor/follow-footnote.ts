import type { Node } from "@tiptap/pm/model";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { keyOfFootnote, footnotesOf, referencesIn } from "./footnotes-in-document.ts";
import { writeFootnote } from "./insert-footnote.ts";

/**
 * From the footnote's reference at the caret to its text, from within a footnote back to its first reference. Null where
 * the caret is at neither.
 */
export function followAtCaret(state: EditorState): Transaction | null {
  const { $from, $to } = state.selection;
  const reference = [$from.nodeAfter, $to.nodeBefore].find(
    (one) => one?.type.name === "footnoteReference",
  );
  return reference ? followReference(state, reference) : followFootnote(state, $from.pos);
}

/** Puts the caret at the end of a reference's footnote; one that is not there any more is written anew. */
export function followReference(state: EditorState, reference: Node): Transaction {
  const key = keyOfFootnote(reference);
  const footnote = footnotesOf(state.doc).find((one) => one.key === key);
  if (!footnote) return writeFootnote(state.tr, String(reference.attrs["label"]));
  const end = footnote.at + footnote.node.nodeSize - 1;
  const tr = state.tr.setSelection(TextSelection.near(state.doc.resolve(end), -1));
  return tr.scrollIntoView();
}

/** Puts the caret behind the first reference of the footnote that a position is in; null where there is none. */
export function followFootnote({ doc, tr }: EditorState, position: number): Transaction | null {
  const $at = doc.resolve(position);
  const footnote = $at.depth > 0 ? $at.node(1) : null;
  if (footnote?.type.name !== "footnote") return null;
  const key = keyOfFootnote(footnote);
  const all = referencesIn(doc).filter((one) => one.key === key);
  const first = all.find(({ within }) => within === null) ?? all[0];
  if (!first) return null;
  return tr.setSelection(TextSelection.create(doc, first.at + 1)).scrollIntoView();
}
