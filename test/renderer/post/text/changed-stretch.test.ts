import { expect, test } from "vitest";
import { changedStretch } from "#renderer/post/text/changed-stretch.ts";

test.each([
  ["", "", null],
  ["abc", "abc", null],
  ["abc", "abXc", { from: 2, to: 2, insert: "X" }],
  ["abXc", "abc", { from: 2, to: 3, insert: "" }],
  ["aaa", "aa", { from: 2, to: 3, insert: "" }],
  ["aa", "aaa", { from: 2, to: 2, insert: "a" }],
  ["", "new", { from: 0, to: 0, insert: "new" }],
  ["old", "", { from: 0, to: 3, insert: "" }],
  ["one two three", "one 2 three", { from: 4, to: 7, insert: "2" }],
])("%j becomes %j by %j", (before, after, stretch) => {
  expect(changedStretch(before, after)).toEqual(stretch);
  const { from, to, insert } = stretch ?? { from: 0, to: 0, insert: "" };
  expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
});

test("line ends of other systems are no change, and begin no line of their own", () => {
  expect(changedStretch("a\nb", "a\r\nb")).toBeNull();
  expect(changedStretch("a\nb", "a\r\n\r\nb\rc")).toEqual({ from: 2, to: 3, insert: "\nb\nc" });
});
