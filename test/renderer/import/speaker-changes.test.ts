import { expect, test } from "vitest";
import { speakersInWords } from "#renderer/import/speaker-changes.ts";

const one = (name: string, affiliation: string | null = null) => ({ name, affiliation });

test.each([
  [[], [one("Ada Lind", "Harbour")], "with Ada Lind, Harbour"],
  [[one("Ada Lind")], [], "without Ada Lind"],
  [[one("Ada Lind")], [one("Bo Ek"), one("Cy Dee")], "with Bo Ek; Cy Dee · without Ada Lind"],
  [[one("Ada Lind", "Harbour")], [one("Ada Lind", "Quay")], "Ada Lind, Harbour → Quay"],
  [[one("Ada Lind", "Harbour")], [one("Ada Lind")], "Ada Lind, Harbour → no affiliation"],
  [[one("Ada Lind"), one("Bo Ek")], [one("Bo Ek"), one("Ada Lind")], "in another order"],
])("says who comes and who goes (%#)", (before, after, words) => {
  expect(speakersInWords(before, after)).toBe(words);
});
