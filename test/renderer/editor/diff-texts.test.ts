import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { diffTexts, type TextPart } from "#renderer/editor/diff-texts.ts";
import { foldSame } from "#renderer/editor/fold-same.ts";

const without = (parts: readonly TextPart[], gone: TextPart["is"]) =>
  parts
    .filter(({ is }) => is !== gone)
    .map(({ text }) => text)
    .join("");

test("words that were added and removed stand beside those that stayed", () => {
  expect(diffTexts("A sluice is a gate.", "A sluice is not a dam.")).toEqual([
    { is: "same", text: "A sluice is " },
    { is: "added", text: "not " },
    { is: "same", text: "a " },
    { is: "removed", text: "gate" },
    { is: "added", text: "dam" },
    { is: "same", text: "." },
  ]);
});

test("any two texts are found again in what was compared", () => {
  const words = array(constantFrom("a", "b", " ", "\n", "ß", "日本", "🚀", "- [ ] "));
  assert(
    property(words, words, (one, other) => {
      const [earlier, present] = [one.join(""), other.join("")];
      const parts = diffTexts(earlier, present);
      expect(without(parts, "added")).toBe(earlier);
      expect(without(parts, "removed")).toBe(present);
    }),
    { seed: 4 },
  );
});

test("without the patience for it, the texts stand one after the other", () => {
  const parts = diffTexts("one two", "three four", -1);
  expect(without(parts, "added")).toBe("one two");
  expect(without(parts, "removed")).toBe("three four");
});

test("long stretches without a change are folded, their ends beside a change stay", () => {
  const same = "x".repeat(1000);
  const folded = foldSame([
    { is: "same", text: same },
    { is: "added", text: "new" },
    { is: "same", text: same },
    { is: "removed", text: "old" },
    { is: "same", text: "short" },
  ]);
  expect(folded.map((part) => (part.is === "folded" ? part.characters : part.text.length))).toEqual(
    [800, 200, 3, 200, 600, 200, 3, 5],
  );
});
