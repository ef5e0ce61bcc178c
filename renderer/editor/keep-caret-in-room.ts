import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isCaretInSight } from "./is-caret-in-sight.ts";
import { scrollerOf } from "./scroller-of.ts";

/**
 * Keeps the caret in sight when the room for the text changes: a bar for tables comes once the caret is scrolled to, and takes
 * the place it was scrolled to. Who has scrolled away from it stays there. Nothing of it runs with a key. Returns the function
 * that ends it.
 */
export function keepCaretInRoom(view: EditorView, text: HTMLElement): () => void {
  const scroller = scrollerOf(text);
  if (!scroller) return () => {};
  let before: { width: number; height: number } | null = null;
  const look = (): void => {
    const now = { width: scroller.clientWidth, height: scroller.clientHeight };
    const was = before;
    before = now;
    const { selection } = view.state;
    if (!was || !view.hasFocus() || !(selection instanceof TextSelection)) return;
    const hasOtherLines = now.width !== was.width;
    if (!hasOtherLines && now.height >= was.height) return;
    if (isCaretInSight(view)) return;
    const { top } = scroller.getBoundingClientRect();
    const caret = view.coordsAtPos(selection.head, 1);
    const wasInSight = caret.top >= top && caret.bottom <= top + was.height;
    // In other lines nothing tells where the caret was.
    if (wasInSight || hasOtherLines) view.dispatch(view.state.tr.scrollIntoView());
  };
  const observer = new ResizeObserver(look);
  observer.observe(scroller);
  return () => observer.disconnect();
}
