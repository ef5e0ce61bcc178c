import { Fragment, Slice, type Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { closeHistory } from "@tiptap/pm/history";
import { distinctSlice } from "./distinct-footnotes.ts";
import { endOfText } from "./footnotes-in-document.ts";

/**
 * Blocks at the end of a note's text, before its footnotes, as one step to be undone. They take the place of an empty last
 * paragraph.
 */
export function appendBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { doc, tr } = state;
  const end = endOfText(doc);
  const last = doc.resolve(end).nodeBefore;
  const isEmptyLast = last?.type.name === "paragraph" && last.content.size === 0;
  const own = distinctSlice(doc, new Slice(Fragment.from(blocks), 0, 0)).content;
  tr.replaceWith(isEmptyLast ? end - last.nodeSize : end, end, own);
  return closeHistory(tr.setMeta("preventAutolink", true));
}
