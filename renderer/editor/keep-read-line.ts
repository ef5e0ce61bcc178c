import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { scrollerOf } from "./scroller-of.ts";

/**
 * Carries out a change that came from elsewhere, and keeps the line at the top of what is seen where it is on screen.
 * Chromium's own scroll anchoring does not work in text that is edited.
 */
export function keepReadLine(view: EditorView, tr: Transaction): void {
  const scroller = scrollerOf(view.dom);
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const line = Array.from(view.dom.children).find(
    (block) => block.getBoundingClientRect().bottom > top,
  );
  // Where the text begins on screen, what is above the change stays by itself.
  const isScrolled = line !== undefined && line !== view.dom.firstElementChild;
  if (!scroller || !isScrolled) {
    view.dispatch(tr);
    return;
  }
  const position = view.posAtDOM(line, 0);
  const before = view.coordsAtPos(position).top;
  view.dispatch(tr);
  scroller.scrollTop += view.coordsAtPos(tr.mapping.map(position)).top - before;
}
