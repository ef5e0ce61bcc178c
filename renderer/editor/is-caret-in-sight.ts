import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { scrollerOf } from "./scroller-of.ts";

/**
 * Whether the caret is in sight already, so that nothing has to be scrolled. ProseMirror measures each element around the
 * text at each key to find that out, which costs more the deeper the text lies in the window; only one of them scrolls.
 */
export function isCaretInSight(view: EditorView): boolean {
  const { selection } = view.state;
  const scroller = scrollerOf(view.dom);
  if (!scroller || !(selection instanceof TextSelection)) return false;
  const { top, left } = scroller.getBoundingClientRect();
  const caret = view.coordsAtPos(selection.head, 1);
  const isInHeight = caret.top >= top && caret.bottom <= top + scroller.clientHeight;
  return isInHeight && caret.left >= left && caret.right <= left + scroller.clientWidth;
}
