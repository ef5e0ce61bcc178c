import type { EditorView } from "@tiptap/pm/view";

/**
 * Heard as the text gets the focus. The browser then has its caret at the text's start; ProseMirror puts that right 20 ms
 * later, but where it has read it by then, what was selected (a picture, say) is selected no longer. Here it is put right
 * at once; not while the mouse is pressed on the text, which says itself where the caret goes.
 */
export function keepSelection(view: EditorView): boolean {
  if (!view.dom.matches(":active")) view.focus();
  return false;
}
