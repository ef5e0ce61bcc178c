import type { EditorState, Transaction } from "@tiptap/pm/state";
import { stampOf, stampText } from "#shared/rich-text/time-stamp.ts";

/**
 * Puts a stamp at the start of the caret's line, in the place of one that is there; the caret stays where it is in its
 * text. Null where a line takes none: in code, in a table, on what is no text.
 */
export function stampLine(state: EditorState, seconds: number): Transaction | null {
  const { $head } = state.selection;
  const { parent } = $head;
  if (parent.type.name !== "paragraph" && parent.type.name !== "heading") return null;
  const line = lineStart(parent, $head.parentOffset);
  const start = $head.start() + line;
  const text = parent.textBetween(line, parent.content.size, undefined, "\uFFFC");
  const before = stampOf(text)?.text.length ?? 0;
  const stamp = stampText(seconds);
  // Behind a stamp that is there stands its space.
  const words = before > 0 && text.length > before ? stamp : `${stamp} `;
  const tr = state.tr.replaceWith(start, start + before, state.schema.text(words));
  return tr.scrollIntoView();
}

/** Where the line of an offset begins: behind the break before it. */
function lineStart(parent: EditorState["doc"], offset: number): number {
  let start = 0;
  parent.forEach((node, at) => {
    if (node.type.name === "hardBreak" && at + node.nodeSize <= offset) start = at + node.nodeSize;
  });
  return start;
}
