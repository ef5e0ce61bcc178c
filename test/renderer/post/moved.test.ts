import { expect, test } from "vitest";
import { lineStart } from "#renderer/post/line-start.ts";
import { moved } from "#renderer/post/moved.ts";

test("an entry moves within the list's ends, and nothing else does", () => {
  expect(moved(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", 9)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a"], "x", 0)).toEqual(["a"]);
});

test("a line begins behind the end of the one before", () => {
  expect([1, 2, 3, 9].map((line) => lineStart("ab\n\ncd", line))).toEqual([0, 3, 4, 4]);
});
