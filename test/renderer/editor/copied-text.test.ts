import { Slice } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { copiedText } from "#renderer/editor/copied-text.ts";
import { aDocument } from "./note-schema.ts";

const copied = (markdown: string) => copiedText(new Slice(aDocument(markdown).content, 0, 0));

/** From the first time a word comes to the last time that another does. */
function between(markdown: string, first: string, last: string): string {
  const document = aDocument(markdown);
  let from = 0;
  let to = 0;
  document.descendants((node, at) => {
    const start = node.text?.indexOf(first) ?? -1;
    const end = node.text?.lastIndexOf(last) ?? -1;
    if (start >= 0 && from === 0) from = at + start;
    if (end >= 0) to = at + end + last.length;
  });
  return copiedText(document.slice(from, to, true));
}

test.each([
  ["# a\n\nb **c**\n\nd", "a\n\nb c\n\nd"],
  ["- a\n- b\n  - c\n- d", "- a\n- b\n  - c\n- d"],
  ["9. a\n10. b\n    - c", "9. a\n10. b\n    - c"],
  ["- [x] a\n- [ ] b\n  - [ ] c", "[x] a\n[ ] b\n    [ ] c"],
  ["a\\\nb\n\n---\n\n> c\n>\n> d", "a\nb\n\n---\n\nc\n\nd"],
  ["```js\na\n  b\n```", "a\n  b"],
  ["| a | b |\n| - | - |\n| c | d |", "a\tb\nc\td"],
])("%j is copied as the lines that a person would write", (markdown, text) =>
  expect(copied(markdown)).toBe(text),
);

test("words of one item or cell come without its sign", () => {
  expect(between("- one **two** three\n- four", "two", "three")).toBe("two three");
  expect(between("| a | b c |\n| - | - |\n| d | e |", "b", "c")).toBe("b c");
});

test("items that were chosen in part come with their signs", () => {
  expect(between("- one two\n- three\n- four five", "two", "four")).toBe("- two\n- three\n- four");
  expect(between("- one\n  - two\n  - three\n- four", "two", "three")).toBe("- two\n- three");
});
