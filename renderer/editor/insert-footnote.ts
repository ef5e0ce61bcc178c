import { closeHistory } from "@tiptap/pm/history";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import { freeFootnoteLabel } from "#shared/rich-text/footnote-label.ts";
import { footnotesOf, referencesIn } from "./footnotes-in-document.ts";

/**
 * Puts a footnote behind what is selected, as one step to be undone: its reference there, its text at the note's end with
 * the caret in it. Null where no reference can stand: in code, between blocks.
 */
export function insertFootnote({ doc, schema, selection, tr }: EditorState): Transaction | null {
  const { $to } = selection;
  const type = schema.nodes["footnoteReference"];
  const index = $to.index();
  if (!type || !$to.parent.canReplaceWith(index, index, type)) return null;
  const all = [...footnotesOf(doc), ...referencesIn(doc)];
  const label = freeFootnoteLabel(new Set(all.map(({ key }) => key)));
  return writeFootnote(tr.insert($to.pos, type.create({ label })), label);
}

/** Adds an empty footnote at the note's end, before an empty last line, with the caret in it. */
export function writeFootnote(tr: Transaction, label: string): Transaction {
  const { doc } = tr;
  const { schema } = doc.type;
  const { lastChild: last } = doc;
  const isRoom = last?.type.name === "paragraph" && last.content.size === 0;
  const at = doc.content.size - (isRoom && doc.childCount > 1 ? last.nodeSize : 0);
  tr.insert(at, schema.node("footnote", { label }, schema.node("paragraph")));
  tr.setSelection(TextSelection.create(tr.doc, at + 2));
  return closeHistory(tr.setMeta("preventAutolink", true)).scrollIntoView();
}
