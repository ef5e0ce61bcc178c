import { TextSelection } from "@tiptap/pm/state";
import type { NodeViewRendererProps } from "@tiptap/core";

/** Which node a view shows, and the way to change what is said of it. */
export type NodeViewPlace = Pick<NodeViewRendererProps, "node" | "view" | "getPos">;

/** Sets attributes of the node at its place, as one step that Undo takes back. */
export function setAttributes(
  { view, getPos }: Pick<NodeViewPlace, "view" | "getPos">,
  changed: Record<string, unknown>,
): void {
  const at = getPos();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...changed }));
}

/** Puts the caret behind the node, on a new line where there is none. */
export function leaveNode({ view, getPos }: Pick<NodeViewPlace, "view" | "getPos">): void {
  const at = getPos();
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  const { state } = view;
  const after = at + node.nodeSize;
  const next = state.doc.resolve(after).nodeAfter;
  const { paragraph } = state.schema.nodes;
  const tr =
    next?.isTextblock || !paragraph ? state.tr : state.tr.insert(after, paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  view.focus();
}

/** A button of a node's view, with a word on it. */
export function wordButton(words: string, className: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = className;
  button.textContent = words;
  button.addEventListener("click", act);
  return button;
}
