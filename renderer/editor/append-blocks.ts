import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { closeHistory } from "@tiptap/pm/history";

/** Blocks at the end of a note, as one step to be undone. They take the place of an empty last paragraph. */
export function appendBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { doc, tr } = state;
  const last = doc.lastChild;
  const isEmptyLast = last?.type.name === "paragraph" && last.content.size === 0;
  const from = isEmptyLast ? doc.content.size - last.nodeSize : doc.content.size;
  tr.replaceWith(from, doc.content.size, blocks);
  return closeHistory(tr.setMeta("preventAutolink", true));
}
