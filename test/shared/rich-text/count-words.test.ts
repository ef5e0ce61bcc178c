import { expect, test } from "vitest";
import { countWords } from "#shared/rich-text/count-words.ts";

test("words are runs with a letter or a digit, in any script", () => {
  expect(countWords("")).toBe(0);
  expect(countWords("  Tides - and\n\n42 ropes, «мир» 会議  ")).toBe(6);
});

test("a word of 21 million letters is one, also once others were counted", () => {
  // One expression for whole words ran out of stack in so long a match, in a process that had counted before.
  for (let times = 0; times < 10; times += 1) countWords("two words");
  expect(countWords("x".repeat(21 * 1024 * 1024))).toBe(1);
});
