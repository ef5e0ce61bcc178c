import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutForReaders, cutMarkdown, type MarkdownPart } from "#shared/rich-text/cut-markdown.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { readMarkdownPart } from "#shared/rich-text/read-markdown-part.ts";
import { readParts, type ReadPart } from "#shared/rich-text/read-parts.ts";
import { listLines, ofLines, quotedLine, someLine } from "#test/support/markdown-lines.ts";

const readPart: ReadPart = (text, known) => readMarkdownPart(text, { html: false }, known);

const without = (nodes: unknown, names: readonly string[]): unknown =>
  JSON.parse(
    JSON.stringify(nodes, (key, value: unknown) => (names.includes(key) ? undefined : value)),
  );

/** What a note does not have: the places of blocks, and how far the items of a list stand apart. */
const UNSEEN = ["position", "spread"];

const cutEverywhere = (markdown: string): MarkdownPart[] => cutMarkdown(markdown, 0);

const inParts = (markdown: string): unknown =>
  without(readParts(cutEverywhere(markdown), readPart), UNSEEN);
const asWhole = (markdown: string): unknown => without(readPart(markdown, []), UNSEEN);

describe("Markdown cut wherever it may be", () => {
  test.each([
    ["of all sorts of lines", ofLines(someLine)],
    ["of quotes", ofLines(quotedLine)],
    ["of quotes and other lines", ofLines(quotedLine, quotedLine, someLine)],
    ["of lists", ofLines(listLines)],
    [
      "of lists in quotes",
      ofLines(
        listLines.map((words) => `> ${words}`),
        listLines,
      ),
    ],
    [
      "of lists in quotes in quotes",
      ofLines(
        listLines.map((words) => `> > ${words}`),
        fc.constant("> >"),
        fc.constant(">"),
      ),
    ],
  ])("means what it means as a whole: %s", (_, documents) => {
    fc.assert(
      fc.property<[string]>(documents, (markdown) => {
        const parts = cutEverywhere(markdown);
        expect(parts.map(({ text }) => text).join("")).toBe(markdown);
        expect(inParts(markdown)).toEqual(asWhole(markdown));
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });

  test.each([
    ["code in an item that nothing ends", "- ```\n\n\n2024 was a year"],
    ["the same below a line that may be anything", " moved text\n- ```\n\n\n````"],
    ["the sign of a private block below an empty line", "> \n> [!PRIVATE]\n> words"],
    ["the same further down, where it is none", "> words\n>\n> [!PRIVATE]\n> words"],
    ["a number in a quote below indented code", ">     far\n>\n> > 3) three\n>"],
    ["a rule that looks like an item", "- item\n- - -\n- item"],
    ["an item of another list", "- item\n2. two\n- item"],
    ["a line at the edge that is no paragraph's", "- # head\nwords\n2. two\n- item"],
  ])("means what it means as a whole: %s", (_, markdown) => {
    expect(inParts(markdown)).toEqual(asWhole(markdown));
  });

  test.each([
    ["a plain list", "- item\n".repeat(10), 10],
    ["a loose list", "- item\n\n".repeat(10), 10],
    ["a list of tasks", "- [ ] item\n".repeat(10), 10],
    ["a numbered list", Array.from({ length: 10 }, (_, at) => `${at + 1}. item`).join("\n"), 10],
    ["a nested list", "- item\n  - nested\n    - deeper\n".repeat(10), 10],
    ["items with code", "- item\n\n  ```\n  code\n\n  ```\n".repeat(10), 10],
    ["items of two lines, the second at the edge", "- item\nand more\n".repeat(10), 10],
    ["quotes", "> quote\n\n".repeat(10), 10],
    ["paragraphs of a quote", "> quote\n>\n".repeat(10), 10],
    ["a list in a quote", "> - item\n".repeat(10), 10],
    ["paragraphs of a quote in a quote", "> > quote\n> >\n".repeat(10), 10],
  ])("is cut at each block of %s", (_, markdown, count) => {
    expect(cutEverywhere(markdown)).toHaveLength(count);
    expect(inParts(markdown)).toEqual(asWhole(markdown));
  });
});

test("Readers get parts of one length, though lists and quotes end between them", () => {
  const talk = `# Head\n\n${"- item\n".repeat(30)}\n${"> quote\n>\n".repeat(20)}\nwords\n\n`;
  const lengths = cutForReaders(talk.repeat(50), 1_000).map(({ text }) => text.length);
  expect(Math.max(...lengths)).toBeLessThan(1_000 + talk.length);
  expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(1_000);
});

test("Definitions reach from part to part as they do in a whole text", () => {
  const words = fc.constantFrom(
    "",
    "",
    "",
    "see [a] and [b][a], [^1] and ![c][B]",
    "> [^1] in a quote, [a",
    "> long]",
    "- item [^Two][c\\]d]",
    "[a]: https://example.org/a",
    "[B]: <https://example.org/b> 'title'",
    "[c\\]d]: /c",
    "> [a long]: /quoted",
    "[^1]: The text [a].",
    "    goes on [b]",
    "[^two]: - Twice [^1].",
    "[^1]: Another one.",
    "    indented [a]",
    "# head [a]",
    "```",
    "text [^none] [none]",
  );
  const lines = fc.array(words, { minLength: 1, maxLength: 25 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(lines, (markdown) => {
      const parts = readParts(cutEverywhere(markdown), readPart);
      const whole = readPart(markdown, []);
      expect(without(parts, ["position"])).toEqual(without(whole, ["position"]));
    }),
    { numRuns: 600, seed: 20261122 },
  );
});

test("All items of a long list keep their bold words", () => {
  const body = JSON.stringify(markdownToBody("- some **heavy** words\n".repeat(1_500)));
  expect(body.match(/"bold"/g)).toHaveLength(1_500);
});

test("Items of a long numbered list keep their bold words above bullets that three spaces indent", () => {
  const body = JSON.stringify(markdownToBody("10. **heavy**\n   - **point**\n".repeat(520)));
  expect(body.match(/"bold"/g)).toHaveLength(1_040);
});
