import { expect, it } from "vitest";
import { markedWords } from "#renderer/editor/marked-words.ts";

const known = new Map([
  ["rope", true],
  ["wrold", false],
]);
const isRight = (word: string) => known.get(word);
const placed = (text: string) => {
  const words = text.split(" ");
  return words.map((word, at) => {
    const from = words.slice(0, at).join(" ").length + (at > 0 ? 1 : 0);
    return { word, from, to: from + word.length };
  });
};
const repeated = (text: string, times: number) => placed(Array(times).fill(text).join(" "));

it("marks the words that are wrong, and none that was not looked up yet", () => {
  expect(markedWords(placed("rope wrold other wrold"), isRight)).toEqual([
    { word: "wrold", from: 5, to: 10 },
    { word: "wrold", from: 17, to: 22 },
  ]);
});

it("marks a few words even where all of them are wrong", () => {
  expect(markedWords(repeated("wrold", 39), isRight)).toHaveLength(39);
});

it("marks nothing in a block that is mostly in another language", () => {
  expect(markedWords(repeated("wrold wrold rope", 20), isRight)).toEqual([]);
  expect(markedWords(repeated("wrold rope", 20), isRight)).toHaveLength(20);
});

it("marks no more words of one block than a key can draw", () => {
  expect(markedWords(repeated("wrold rope rope", 2_000), isRight)).toHaveLength(100);
});
