import { GapCursor } from "@tiptap/pm/gapcursor";
import type { Node } from "@tiptap/pm/model";
import { EditorState, NodeSelection, Selection } from "@tiptap/pm/state";
import { endOfText } from "./footnotes-in-document.ts";

/**
 * The caret where somebody goes on writing: at the end of the text, before the footnotes that are its last blocks. Behind
 * a picture or a rule that ends it, which would be selected, and replaced by what is typed.
 */
export function caretAtEnd(doc: Node): Selection {
  const $end = doc.resolve(endOfText(doc));
  const near = Selection.near($end, -1);
  return near instanceof NodeSelection ? new GapCursor($end) : near;
}

/** A text that nobody has been in yet. */
export const stateAtEnd = (doc: Node): EditorState =>
  EditorState.create({ doc, selection: caretAtEnd(doc) });
