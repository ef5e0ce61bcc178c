import type { Node, NodeRange } from "@tiptap/pm/model";
import { TextSelection, type EditorState, type Transaction } from "@tiptap/pm/state";

const isItem = (node: Node): boolean =>
  node.type.name === "listItem" || node.type.name === "taskItem";

/** The innermost list's items that are selected. Null outside of lists. */
export const itemsAt = ({ selection: { $from, $to } }: EditorState): NodeRange | null =>
  $from.blockRange($to, (node) => node.firstChild !== null && isItem(node.firstChild));

/** Whether the items stand below an item of another kind: tasks below a bullet, bullets below a task. */
export const isBelowOtherKind = ({ $from, depth, parent }: NodeRange): boolean => {
  const outer = depth > 1 ? $from.node(depth - 1) : null;
  return outer !== null && isItem(outer) && outer.type !== parent.firstChild?.type;
};

/** Brings items to the list around theirs, as items of its kind. What comes after them stays below the last of them. */
export function liftToOtherKind(state: EditorState, items: NodeRange): Transaction {
  const { $from, depth, parent: list, startIndex, endIndex, start } = items;
  const outer = $from.node(depth - 1);
  const index = $from.index(depth - 1);
  const before = list.children.slice(0, startIndex);
  const after = list.children.slice(endIndex);
  const stays = outer.children.slice(0, index);
  if (before.length > 0) stays.push(list.type.create(list.attrs, before));
  const below = after.length > 0 ? [list.type.create(list.attrs, after)] : [];
  const lifted = list.children.slice(startIndex, endIndex).map(({ children }, at, { length }) => {
    const rest = at === length - 1 ? [...below, ...outer.children.slice(index + 1)] : [];
    return outer.type.create(null, [...children, ...rest]);
  });
  const first = outer.type.create(outer.attrs, stays);
  const at = $from.before(depth - 1);
  const { anchor, head } = state.selection;
  const moved = at + first.nodeSize - start;
  const tr = state.tr.replaceWith(at, at + outer.nodeSize, [first, ...lifted]);
  tr.setSelection(TextSelection.create(tr.doc, anchor + moved, head + moved));
  return tr.scrollIntoView();
}
