import { Extension } from "@tiptap/core";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { isLong } from "./is-long.ts";
import { keepCaretInView } from "./keep-caret-in-view.ts";

/**
 * Ctrl+Home and Ctrl+End in a long text. To Chromium a block that is not laid out has no places within: it put the caret before
 * the words of the last one.
 */
export const EndsOfLongText = Extension.create({
  name: "endsOfLongText",
  addKeyboardShortcuts() {
    const goTo = (end: "first" | "last", isSelecting: boolean) => (): boolean => {
      const { state, view } = this.editor;
      const { doc, selection, tr } = state;
      const goal = end === "first" ? Selection.atStart(doc) : Selection.atEnd(doc);
      // A picture is not selected by these keys, lest the next letter take its place.
      if (!isLong(doc) || !(goal instanceof TextSelection)) return false;
      const { $anchor } = isSelecting ? selection : goal;
      view.dispatch(tr.setSelection(TextSelection.between($anchor, goal.$head)).scrollIntoView());
      keepCaretInView(view);
      return true;
    };
    return {
      "Mod-Home": goTo("first", false),
      "Mod-End": goTo("last", false),
      "Shift-Mod-Home": goTo("first", true),
      "Shift-Mod-End": goTo("last", true),
      // As macOS has them.
      "Meta-ArrowUp": goTo("first", false),
      "Meta-ArrowDown": goTo("last", false),
      "Shift-Meta-ArrowUp": goTo("first", true),
      "Shift-Meta-ArrowDown": goTo("last", true),
    };
  },
});
