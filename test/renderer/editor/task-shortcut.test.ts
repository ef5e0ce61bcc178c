import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { turnIntoTask } from "#renderer/editor/task-shortcut.ts";
import { aDocument } from "./note-schema.ts";

/** Types a box at the start of the line that begins with `at`, and turns it into a task. */
function boxAt(markdown: string, line: string, box = "[ ] ", checked = false) {
  const doc = aDocument(markdown);
  let from = -1;
  doc.descendants((node, position) => {
    if (node.isText && node.text?.startsWith(line)) from = position;
  });
  const state = EditorState.create({ doc });
  const tr = state.tr.insertText(box, from);
  tr.setSelection(TextSelection.create(tr.doc, from + box.length));
  const turned = turnIntoTask(tr, { from, to: from + box.length }, checked);
  return { turned, doc: tr.doc, caret: tr.selection.$from };
}

it("turns a bullet into a task and leaves the caret before its text", () => {
  const { doc, caret } = boxAt("- buy milk", "buy");
  expect(doc.eq(aDocument("- [ ] buy milk"))).toBe(true);
  expect(caret.parent.textContent).toBe("buy milk");
  expect(caret.parentOffset).toBe(0);
});

it("makes a done task of a ticked box", () => {
  expect(boxAt("- buy milk", "buy", "[x] ", true).doc.eq(aDocument("- [x] buy milk"))).toBe(true);
});

it("leaves the bullets before and after it as they are", () => {
  const { doc, caret } = boxAt("- one\n- two\n- three", "two");
  expect(doc.childCount).toBe(3);
  expect(Array.from({ length: 3 }, (_, index) => doc.child(index).type.name)).toEqual([
    "bulletList",
    "taskList",
    "bulletList",
  ]);
  expect(caret.parent.textContent).toBe("two");
});

it("keeps what is nested below the bullet", () => {
  const { doc } = boxAt("- one\n  - deeper", "one");
  expect(doc.eq(aDocument("- [ ] one\n  - deeper"))).toBe(true);
});

it("turns a nested bullet", () => {
  const { doc } = boxAt("- one\n  - deeper", "deeper");
  expect(doc.eq(aDocument("- one\n  - [ ] deeper"))).toBe(true);
});

it("does nothing outside of a list, and in the second paragraph of an item", () => {
  expect(boxAt("plain", "plain").turned).toBe(false);
  expect(boxAt("- one\n\n  second", "second").turned).toBe(false);
});
