import type { EditorView } from "@tiptap/pm/view";
import { turnPicture } from "./turn-picture.ts";

/** Turns the picture that is selected, or that has the focus in one of its fields. Answers with a sentence where none is. */
export function turnAtHand(view: EditorView, way: "left" | "right"): string | null {
  const figure = document.activeElement?.closest("figure");
  const at = figure && view.dom.contains(figure) ? view.posAtDOM(figure, 0) : null;
  const tr = turnPicture(view.state, way, at);
  if (!tr) return "No picture is selected. Click one, or go to it with the arrow keys.";
  view.dispatch(tr);
  return null;
}
