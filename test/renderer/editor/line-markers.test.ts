import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { swallowMarker, typedBox } from "#renderer/editor/line-markers.ts";
import { turnIntoTask } from "#renderer/editor/turn-into-task.ts";
import { aDocument } from "./note-schema.ts";

/** Types `marker` before the line that begins with `line`, or behind so many of its letters; answers with the transaction and where the marker stands. */
function typedBefore(markdown: string, line: string, marker: string, behind = 0) {
  const doc = aDocument(markdown);
  let from = -1;
  doc.descendants((node, position) => {
    if (node.isText && node.text?.startsWith(line)) from = position + behind;
  });
  const { tr } = EditorState.create({ doc });
  tr.insertText(marker, from);
  tr.setSelection(TextSelection.create(tr.doc, from + marker.length));
  return { tr, range: { from, to: from + marker.length } };
}

function boxBefore(markdown: string, line: string, checked = false, behind = 0) {
  const { tr, range } = typedBefore(markdown, line, "[ ] ", behind);
  turnIntoTask(tr, range, checked);
  return { doc: tr.doc, caret: tr.selection.$from };
}

function swallowed(markdown: string, line: string, marker: string, within: string[]) {
  const { tr, range } = typedBefore(markdown, line, marker);
  return swallowMarker(tr, range, within) ? tr.doc : null;
}

describe("a box", () => {
  it.each([
    ["[ ] ", { index: 0, text: "[ ] ", data: { checked: false } }],
    ["  [X] ", { index: 0, text: "  [X] ", data: { checked: true } }],
    ["+5:00 [ ] ", { index: 6, text: "[ ] ", data: { checked: false } }],
    ["+1:02:03 [x] ", { index: 9, text: "[x] ", data: { checked: true } }],
    ["+5:00 and [ ] ", null],
    ["5:00 [ ] ", null],
    ["see [ ] ", null],
  ])("is known at the start of a line and behind its time stamp: %j", (text, box) => {
    expect(typedBox(text)).toEqual(box);
  });

  it("behind a time stamp leaves the stamp before the task's text, and the caret behind it", () => {
    for (const markdown of ["- +5:00 buy milk", "+5:00 buy milk"]) {
      const { doc, caret } = boxBefore(markdown, "+5:00", false, 6);
      expect(doc.eq(aDocument("- [ ] +5:00 buy milk"))).toBe(true);
      expect(caret.parentOffset).toBe(6);
    }
  });

  it("turns a bullet into a task and leaves the caret before its text", () => {
    const { doc, caret } = boxBefore("- buy milk", "buy");
    expect(doc.eq(aDocument("- [ ] buy milk"))).toBe(true);
    expect(caret.parent.textContent).toBe("buy milk");
    expect(caret.parentOffset).toBe(0);
  });

  it("makes a done task when it is ticked", () => {
    expect(boxBefore("- buy milk", "buy", true).doc.eq(aDocument("- [x] buy milk"))).toBe(true);
  });

  it("leaves the bullets before and after it as they are", () => {
    const { doc, caret } = boxBefore("- one\n- two\n- three", "two");
    const types = Array.from({ length: doc.childCount }, (_, index) => doc.child(index).type.name);
    expect(types).toEqual(["bulletList", "taskList", "bulletList"]);
    expect(caret.parent.textContent).toBe("two");
  });

  it("keeps what is nested below the bullet", () => {
    const { doc } = boxBefore("- one\n  - deeper", "one");
    expect(doc.eq(aDocument("- [ ] one\n  - deeper"))).toBe(true);
  });

  it("turns a nested bullet", () => {
    const { doc } = boxBefore("- one\n  - deeper", "deeper");
    expect(doc.eq(aDocument("- one\n  - [ ] deeper"))).toBe(true);
  });

  it("makes a task of a line of its own, as a part of the tasks right above", () => {
    expect(boxBefore("plain", "plain").doc.eq(aDocument("- [ ] plain"))).toBe(true);
    const { doc, caret } = boxBefore("- [ ] one\n\nplain", "plain");
    expect(doc.eq(aDocument("- [ ] one\n- [ ] plain"))).toBe(true);
    expect(caret.parent.textContent).toBe("plain");
  });

  it("sets the tick of a line that is a task already", () => {
    const { doc, caret } = boxBefore("- [ ] one\n- [ ] two", "two", true);
    expect(doc.eq(aDocument("- [ ] one\n- [x] two"))).toBe(true);
    expect(caret.parent.textContent).toBe("two");
  });
});

describe("the marker of a list or quote that goes on", () => {
  it.each([
    ["- one\n- two", "two", "- ", ["bulletList", "taskList"]],
    ["- [ ] one\n- [ ] two", "two", "- ", ["bulletList", "taskList"]],
    ["1. one\n2. two", "two", "2. ", ["orderedList"]],
    ["> one\n>\n> two", "two", "> ", ["blockquote"]],
  ])("is swallowed in %j before %j", (markdown, line, marker, within) => {
    expect(swallowed(markdown, line, marker, within)?.eq(aDocument(markdown))).toBe(true);
  });

  it("stays where another list or none has begun", () => {
    expect(swallowed("1. one", "one", "- ", ["bulletList", "taskList"])).toBeNull();
    expect(swallowed("plain", "plain", "- ", ["bulletList", "taskList"])).toBeNull();
    expect(swallowed("- one\n\n  second", "second", "- ", ["bulletList"])).toBeNull();
  });
});
