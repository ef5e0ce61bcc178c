import { closeHistory } from "@tiptap/pm/history";
import { Fragment } from "@tiptap/pm/model";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";
import type { NoteBlock } from "#shared/note-body.ts";
import { distinctBlocks } from "./distinct-footnotes.ts";

/**
 * Puts a template's blocks into a note, as one step to be undone: in the place of an empty note or line, else behind the
 * block that the caret is in. No text that is there is changed. The caret goes where there is room to write.
 */
export function insertTemplate(state: EditorState, blocks: readonly NoteBlock[]): Transaction {
  const { selection, tr } = state;
  const nodes = Fragment.fromJSON(state.schema, distinctBlocks(state.doc, blocks));
  const { $head } = selection;
  const block = $head.depth > 0 ? $head.node(1) : null;
  const isEmptyLine = block?.type.name === "paragraph" && block.content.size === 0;
  const behind = block ? $head.after(1) : $head.pos;
  const from = isEmptyLine ? $head.before(1) : behind;
  tr.replaceWith(from, behind, nodes);
  const end = Math.min(from + nodes.size, tr.doc.content.size);
  let room: number | null = null;
  nodes.descendants((node, offset) => {
    if (node.isTextblock && node.content.size === 0) room ??= from + offset + 1;
    return room === null;
  });
  tr.setSelection(TextSelection.near(tr.doc.resolve(room ?? end), room === null ? -1 : 1));
  return closeHistory(tr.setMeta("preventAutolink", true)).scrollIntoView();
}
