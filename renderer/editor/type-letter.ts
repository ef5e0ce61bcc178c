import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isMac } from "#renderer/ui/pressed-key.ts";
import { typeInto } from "./type-into.ts";
import { writeInPart } from "./write-in-part.ts";

/**
 * Puts a letter that a key types into the text itself; answers whether it did. The browser would write it into the page, and the
 * editor then read the paragraph back from there to find out which letter it was (decision 0041). What comes in without a key, as
 * from an input method, is left to the browser, and on a Mac all is: a key that is held down shows its accents there.
 */
export function typeLetter(view: EditorView, { key }: KeyboardEvent): boolean {
  // Half a sign is a part of one that comes in two.
  if (key.length !== 1 || !key.isWellFormed() || isMac() || !isWhereTheCaretIs(view)) return false;
  const caretIn = view.dom.ownerDocument.getSelection()?.focusNode;
  if (caretIn instanceof Text) writeInPart(caretIn, () => typeInto(view, key));
  else typeInto(view, key);
  return true;
}

/** Whether the editor's selection is the page's, in one paragraph: the page tells of a moved caret a moment later. */
function isWhereTheCaretIs(view: EditorView): boolean {
  const { selection } = view.state;
  // Across paragraphs, and where no text is selected, the editor types by itself.
  if (!(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to))
    return false;
  const shown = view.dom.ownerDocument.getSelection();
  if (!shown) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = shown;
  return (
    positionOf(view, focusNode, focusOffset) === selection.head &&
    (selection.empty || positionOf(view, anchorNode, anchorOffset) === selection.anchor)
  );
}

const positionOf = (view: EditorView, node: Node | null, offset: number): number | null =>
  node !== null && view.dom.contains(node) ? view.posAtDOM(node, offset) : null;
