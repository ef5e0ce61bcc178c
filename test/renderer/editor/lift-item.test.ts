import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it, test } from "vitest";
import { isBelowOtherKind, itemsAt, liftToOtherKind } from "#renderer/editor/lift-item.ts";
import { aDocument } from "./note-schema.ts";

/** The items from the one with `first` to the one with `last` selected. */
function at(markdown: string, first: string, last = first) {
  const doc = aDocument(markdown);
  const place = (words: string) => {
    let found = -1;
    doc.descendants((node, position) => {
      if (node.text === words) found = position + 1;
    });
    return found;
  };
  const selection = TextSelection.create(doc, place(first), place(last));
  const state = EditorState.create({ doc, selection });
  return { state, items: itemsAt(state) };
}

function lifted(...[markdown, first, last]: Parameters<typeof at>) {
  const { state, items } = at(markdown, first, last);
  if (!items) throw new Error("No list");
  const tr = liftToOtherKind(state, items);
  tr.doc.check();
  expect(tr.selection.$from.parent.textContent).toBe(first);
  return tr.doc;
}

it.each([
  ["- one\n  - [x] two\n- three", "two", "- one\n- two\n- three"],
  ["- [x] one\n  - two\n- [ ] three", "two", "- [x] one\n- [ ] two\n- [ ] three"],
  ["1. one\n   - [ ] two", "two", "1. one\n2. two"],
  [
    "- one\n  - [ ] a\n  - [ ] b\n  - [x] c\n\n  rest",
    "b",
    "- one\n  - [ ] a\n- b\n  - [x] c\n\n  rest",
  ],
])("an item of %j comes to the list around its own, as one of its kind", (before, words, after) => {
  expect(lifted(before, words).eq(aDocument(after))).toBe(true);
});

it("several that are selected come together", () => {
  const doc = lifted("- one\n  - [ ] a\n  - [ ] b\n  - [ ] c", "a", "b");
  expect(doc.eq(aDocument("- one\n- a\n- b\n  - [ ] c"))).toBe(true);
});

const isMixed = (...[markdown, words]: Parameters<typeof at>) => {
  const { items } = at(markdown, words);
  return items !== null && isBelowOtherKind(items);
};

test("lists of one kind, and a list that stands in no other, are not mixed", () => {
  expect(isMixed("- one\n  - [ ] two", "two")).toBe(true);
  expect(isMixed("- [ ] one\n  1. two", "two")).toBe(true);
  expect(isMixed("- one\n  - [ ] two", "one")).toBe(false);
  expect(isMixed("- one\n  1. two", "two")).toBe(false);
  expect(isMixed("> - [ ] one", "one")).toBe(false);
  expect(isMixed("one", "one")).toBe(false);
});
