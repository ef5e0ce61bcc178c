import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { replaceDocument } from "#renderer/editor/replace-document.ts";
import { aDocument } from "./note-schema.ts";

function anEditor(markdown: string) {
  let state = EditorState.create({ doc: aDocument(markdown), plugins: [history()] });
  return {
    text: () => state.doc.textBetween(0, state.doc.content.size, "|"),
    caretAt(position: number) {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
    },
    caret: () => state.selection.from,
    type(text: string) {
      state = state.apply(state.tr.insertText(text));
    },
    undo() {
      undo(state, (tr) => {
        state = state.apply(tr);
      });
    },
    take(markdownOfStore: string, undoable = false) {
      const tr = replaceDocument(state, aDocument(markdownOfStore), { undoable });
      if (tr) state = state.apply(tr);
      return tr;
    },
  };
}

it("does nothing for an equal document", () => {
  expect(anEditor("same").take("same")).toBeNull();
});

it.each([
  ["a\n\nb", "a\n\nx\n\nb"],
  ["aa", "aaa"],
  ["aaa", "aa"],
  ["a\n\nb\n\nc", "c"],
  ["- one\n- two", "- one"],
  ["one", "# one"],
  ["one", "**one**"],
])("turns %j into %j", (before, after) => {
  const editor = anEditor(before);
  const tr = editor.take(after);
  expect(tr?.doc.eq(aDocument(after))).toBe(true);
});

it("leaves the caret in its word when text is added above", () => {
  const editor = anEditor("first\n\nsecond");
  editor.caretAt(10);
  editor.take("first\n\nnew\n\nsecond");
  expect(editor.caret()).toBe(15);
});

it("lets Undo take back what was typed here, not what came from the store", () => {
  const editor = anEditor("start");
  editor.caretAt(6);
  editor.type(" typed");
  editor.take("above\n\nstart typed");
  editor.undo();
  expect(editor.text()).toBe("above|start");
});

it("lets one Undo bring the former text back when the person chose the other", () => {
  const editor = anEditor("start");
  editor.caretAt(6);
  editor.type(" mine");
  editor.take("theirs", true);
  editor.undo();
  expect(editor.text()).toBe("start mine");
});
