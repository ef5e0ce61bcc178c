import { Extension } from "@tiptap/core";
import { lift, setBlockType } from "@tiptap/pm/commands";
import { closeHistory } from "@tiptap/pm/history";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import {
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
} from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isMac } from "#renderer/ui/pressed-key.ts";
import { isPrivate, privateDepth } from "./private-block.ts";
import { returnToPrivate } from "./return-to-private.ts";
import { stayPrivate } from "./stay-private.ts";

/**
 * Keys and selections at the edges of private blocks. ProseMirror joins what Delete and Backspace find on both sides of an edge,
 * which would make private text public without a word.
 */
export const PrivateEdges = Extension.create({
  name: "privateEdges",
  // Before the keys of lists and of all blocks, which join.
  priority: 160,
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: Command) => () =>
      command(editor.state, (tr) => editor.view.dispatch(tr), editor.view);
    const back = () => editor.commands.undoInputRule() || run(backspaceAtPrivate)();
    const forward = run(deleteAtPrivate);
    return {
      Backspace: back,
      "Mod-Backspace": back,
      "Shift-Backspace": back,
      Delete: forward,
      "Mod-Delete": forward,
      ...(isMac() && {
        "Alt-Backspace": back,
        "Ctrl-h": back,
        "Alt-Delete": forward,
        "Ctrl-Alt-Backspace": forward,
        "Ctrl-d": forward,
        "Alt-d": forward,
      }),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, state) =>
        returnToPrivate(transactions, state) ?? stayPrivate(transactions, before, state),
    }),
  ],
});

/** Backspace at the start of a private block selects it as a whole; the next one deletes it. An empty one is taken away. */
export const backspaceAtPrivate: Command = (state, dispatch, view) => {
  if (deleteSelected(state, dispatch)) return true;
  const $caret = caretAt("start", state, view);
  const depth = $caret === null ? null : privateDepth($caret);
  if ($caret === null || depth === null) return false;
  const block = $caret.node(depth);
  const { parent } = $caret;
  const paragraph = state.schema.nodes["paragraph"];
  const isEmpty = parent.content.size === 0;
  if (isEmpty && parent.type.spec.code && paragraph)
    return setBlockType(paragraph)(state, dispatch);
  if (!isWithinFirsts($caret, depth)) return false;
  const around = $caret.node(-1).type.name;
  // The lists' own keys lift an item, which stays within the block.
  if (around === "listItem" || around === "taskItem") return false;
  if (depth < $caret.depth - 1 || (isEmpty && block.childCount === 1)) return lift(state, dispatch);
  dispatch?.(selected(state, $caret.before(depth)));
  return true;
};

/** Delete before a private block selects it as a whole; the next one deletes it. An empty line before it is taken away. */
export const deleteAtPrivate: Command = (state, dispatch, view) => {
  if (deleteSelected(state, dispatch)) return true;
  const $caret = caretAt("end", state, view);
  // What joins a private block stays private.
  const edge = $caret && privateDepth($caret) === null ? edgeBehind($caret) : null;
  const ahead = edge === null ? null : privateAhead(state.doc, edge);
  if ($caret === null || ahead === null) return false;
  const isLineBefore = $caret.after() === ahead;
  if (isLineBefore && $caret.parent.content.size === 0) {
    const tr = state.tr.delete($caret.before(), ahead);
    tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(ahead))));
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  dispatch?.(selected(state, ahead));
  return true;
};

const deleteSelected: Command = (state, dispatch) => {
  const { selection, tr } = state;
  if (!(selection instanceof NodeSelection) || !isPrivate(selection.node)) return false;
  // A step of its own for Undo, however soon after typing.
  dispatch?.(closeHistory(tr.deleteSelection().scrollIntoView()));
  return true;
};

const selected = ({ doc, tr }: EditorState, position: number) =>
  tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView();

/** The caret, if it is at that end of its line: in the text, or as it is seen where the line runs in two directions. */
function caretAt(
  end: "start" | "end",
  state: EditorState,
  view: EditorView | undefined,
): ResolvedPos | null {
  const { selection } = state;
  const $caret = selection instanceof TextSelection ? selection.$cursor : null;
  if (!$caret) return null;
  const isAtEnd = $caret.parentOffset === (end === "start" ? 0 : $caret.parent.content.size);
  const seen = end === "start" ? "backward" : "forward";
  return isAtEnd || view?.endOfTextblock(seen, state) === true ? $caret : null;
}

/** Whether nothing stands before the caret's line within the node of that depth. */
function isWithinFirsts($caret: ResolvedPos, depth: number): boolean {
  for (let at = depth; at < $caret.depth; at += 1) {
    if ($caret.index(at) > 0 || $caret.node(at + 1).type.spec.isolating) return false;
  }
  return true;
}

/** The position behind all that ends with the caret's line; null where nothing comes after it. */
function edgeBehind($caret: ResolvedPos): number | null {
  for (let depth = $caret.depth; depth > 0; depth -= 1) {
    if ($caret.node(depth).type.spec.isolating) return null;
    if ($caret.indexAfter(depth - 1) < $caret.node(depth - 1).childCount)
      return $caret.after(depth);
  }
  return null;
}

/** The private block that begins at a position, also as the first of a quote or list. */
function privateAhead(doc: Node, edge: number): number | null {
  let position = edge;
  for (let node = doc.nodeAt(edge); node; node = node.firstChild, position += 1) {
    if (isPrivate(node)) return position;
  }
  return null;
}
