import type { EditorView } from "@tiptap/pm/view";
import { BREAK } from "#renderer/ui/hold-keys.ts";

/** Types a text at the caret, letter by letter, so that what typing does happens: marks of print, lists, lines with Enter. */
export function typeInto(view: EditorView, text: string): void {
  for (const letter of text) {
    if (letter === "\n" || letter === BREAK) pressEnter(view, letter === BREAK);
    else type(view, letter);
  }
}

function type(view: EditorView, letter: string): void {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  const isTaken = view.someProp("handleTextInput", (take) => take(view, from, to, letter, insert));
  if (!isTaken) view.dispatch(insert().scrollIntoView());
}

function pressEnter(view: EditorView, shiftKey: boolean): void {
  const init = { key: "Enter", shiftKey, bubbles: true, cancelable: true };
  const pressed = new KeyboardEvent("keydown", init);
  view.someProp("handleKeyDown", (take) => take(view, pressed));
}
