import { describe, expect, it } from "vitest";
import { smartMark, toQuotes, type Quotes } from "#renderer/editor/smart-marks.ts";

/** What stands on a line after a text was typed letter by letter. */
function typed(text: string, quotes: Quotes = "en"): string {
  let line = "";
  for (const letter of text) {
    line += letter;
    const mark = smartMark(line, quotes);
    if (mark) line = line.slice(0, line.length - mark.typed.length) + mark.becomes;
  }
  return line;
}

describe("English marks", () => {
  it.each([
    [`"Hello," she said, "it's 'fine'."`, "“Hello,” she said, “it’s ‘fine’.”"],
    [`("a") ["b"] —"c"`, "(“a”) [“b”] —“c”"],
    [`"'Twas," he said`, "“‘Twas,” he said"],
    [`'90s rock, 'tis so`, "’90s rock, ’tis so"],
    [`"" and ("")`, "“” and (“”)"],
    [`the speakers' dinner`, "the speakers’ dinner"],
  ])("%s", (text, expected) => expect(typed(text)).toBe(expected));
});

describe("German marks", () => {
  it.each([
    [`"Hallo", sagte sie, "das ist 'gut'."`, "„Hallo“, sagte sie, „das ist ‚gut‘.“"],
    [`"" oder ""`, "„“ oder „“"],
    [`Wie geht's? 'Geht's so'`, "Wie geht’s? ‚Geht’s so‘"],
  ])("%s", (text, expected) => expect(typed(text, "de")).toBe(expected));
});

describe("Dots and dashes", () => {
  it.each([
    ["well... yes", "well… yes"],
    ["a -- b --- c", "a – b — c"],
    ["a-b --flag .... ---", "a-b --flag …. ---"],
    ["--- ", "--- "],
    ["-- x", "-- x"],
  ])("%s", (text, expected) => expect(typed(text)).toBe(expected));
});

it("leaves what stands between backticks, which is about to be code", () => {
  expect(typed('`say "hi"...` and "so"')).toBe('`say "hi"...` and “so”');
});

it("leaves everything when it is off", () => {
  expect(typed(`"it's" -- ...`, "off")).toBe(`"it's" -- ...`);
});

it("begins with the marks of the system's language", () => {
  expect(toQuotes(null, "de-AT")).toBe("de");
  expect(toQuotes(null, "fr")).toBe("en");
  expect(toQuotes("off", "de")).toBe("off");
});
