import { Fragment, type Node } from "@tiptap/pm/model";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";

/** Begins the line of a quote that says who said it. */
export const ATTRIBUTION = "— ";

/** Whether a block is the last line of a quote and names who said it: `> — Ada Lind` in Markdown. */
export function isAttribution(block: Node, quote: Node): boolean {
  return (
    quote.type.name === "blockquote" &&
    quote.childCount > 1 &&
    quote.lastChild === block &&
    block.type.name === "paragraph" &&
    block.textContent.startsWith(ATTRIBUTION)
  );
}

/**
 * Makes a quote of the caret's paragraph, with a last line for who said it. With a name the caret stays in the words,
 * without one it goes to the line of the name. In a quote that has such a line the caret goes there. Null where no quote
 * can stand.
 */
export function quoteSpeaker(state: EditorState, name: string | null): Transaction | null {
  const { $from, $to } = state.selection;
  const { schema } = state;
  const line = (said: string): Node =>
    schema.node("paragraph", null, schema.text(ATTRIBUTION + said));
  const depth = Array.from({ length: $from.depth }, (_, index) => $from.depth - index).find(
    (at) => $from.node(at).type.name === "blockquote",
  );
  const { tr } = state;
  if (depth !== undefined) {
    const quote = $from.node(depth);
    const last = quote.lastChild;
    const end = $from.end(depth);
    if (last && isAttribution(last, quote)) {
      return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView();
    }
    tr.insert(end, line(name ?? ""));
    if (name === null) tr.setSelection(TextSelection.create(tr.doc, end + 1 + ATTRIBUTION.length));
    return tr.scrollIntoView();
  }
  const range = $from.blockRange($to);
  if (!range || $from.parent.type.name !== "paragraph") return null;
  const blocks: Node[] = [];
  for (let index = range.startIndex; index < range.endIndex; index += 1) {
    blocks.push(range.parent.child(index));
  }
  const quote = schema.nodes["blockquote"]?.createChecked(
    null,
    Fragment.from([...blocks, line(name ?? "")]),
  );
  if (!quote || !range.parent.canReplaceWith(range.startIndex, range.endIndex, quote.type)) {
    return null;
  }
  const { from, to } = state.selection;
  tr.replaceWith(range.start, range.end, quote);
  const endOfName = range.start + quote.nodeSize - 2;
  tr.setSelection(
    name === null
      ? TextSelection.create(tr.doc, endOfName)
      : TextSelection.create(tr.doc, from + 1, to + 1),
  );
  return tr.scrollIntoView();
}
