import { Extension } from "@tiptap/core";
import { Selection, type Command } from "@tiptap/pm/state";
import { isAttribution } from "./quote-speaker.ts";

/** Enter in a quote that names who said it. */
export const LeaveQuote = Extension.create({
  name: "leaveQuote",
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => leaveQuote(editor.state, (tr) => editor.view.dispatch(tr), editor.view),
    };
  },
});

/**
 * Enter on the empty line before who said it goes on below the whole quote: parted there, as other quotes are, the name would
 * stand under whatever is written next.
 */
export const leaveQuote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, depth } = $from;
  if (!empty || depth < 2 || parent.type.name !== "paragraph" || parent.content.size > 0)
    return false;
  const quote = $from.node(-1);
  const next = quote.maybeChild($from.index(-1) + 1);
  if (!next || !isAttribution(next, quote)) return false;
  const { tr } = state;
  // Where nothing was quoted yet, the line stays for it.
  if ($from.index(-1) > 0) tr.delete($from.before(), $from.after());
  const below = tr.mapping.map($from.after(-1));
  const line = tr.doc.nodeAt(below);
  const isLine = line?.type === parent.type && line.content.size === 0;
  if (!isLine) tr.insert(below, parent.type.create());
  tr.setSelection(Selection.near(tr.doc.resolve(below + 1)));
  dispatch?.(tr.scrollIntoView());
  return true;
};
