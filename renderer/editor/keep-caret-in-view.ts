import type { EditorView } from "@tiptap/pm/view";
import { isLong } from "./is-long.ts";

/** Frames after which what a jump came past has its true height. */
const FRAMES = 5;

/**
 * Keeps the caret in sight after a jump in a long text: the blocks that come into sight are laid out only then, are higher than
 * was reckoned, and push it away. Ends with the next change.
 */
export function keepCaretInView(view: EditorView): void {
  const { doc, selection } = view.state;
  if (!isLong(doc)) return;
  const look = (left: number) => {
    requestAnimationFrame(() => {
      if (view.isDestroyed || view.state.doc !== doc || !view.state.selection.eq(selection)) return;
      view.dispatch(view.state.tr.scrollIntoView());
      if (left > 1) look(left - 1);
    });
  };
  look(FRAMES);
}
