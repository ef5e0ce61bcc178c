import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "#shared/limits.ts";
import type { NoteNode } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { splitMarkdown } from "#shared/rich-text/split-markdown.ts";

const depthOf = (nodes: readonly NoteNode[]): number =>
  nodes.length === 0
    ? 0
    : 1 +
      Math.max(...nodes.map((node) => (node.type === "text" ? 0 : depthOf(node.content ?? []))));

/** Each would take a parser minutes, or its stack. */
const hostile: Record<string, string> = {
  "quotes 200,000 deep": `${">".repeat(200_000)} a`,
  "lists 90,000 deep": `${"- ".repeat(90_000)}a`,
  "lists indented 440 deep": Array.from({ length: 440 }, (_, at) => `${"  ".repeat(at)}- a`).join(
    "\n",
  ),
  "unclosed emphasis": "**a ".repeat(25_000) + "a** ".repeat(25_000),
  "a paragraph of emphasis": "word *em* ".repeat(20_000),
  "unclosed highlights": "==a ".repeat(50_000),
  "brackets that may be links": "[a]".repeat(60_000),
  "opening brackets": "[".repeat(200_000),
  "pictures within pictures": "![".repeat(40_000) + "a" + "](b)".repeat(30_000),
  "backticks of every length": Array.from({ length: 600 }, (_, at) => "`".repeat(at)).join(" "),
  "a table of 30,000 columns": `${"|a".repeat(30_000)}\n${"|-".repeat(30_000)}\n|x`,
  "subscripts within subscripts": `${"<sub>".repeat(20_000)}a${"</sub>".repeat(20_000)}`,
  "empty lines": "\n".repeat(200_000),
  "open tags": "<div>".repeat(40_000),
};

describe("Hostile Markdown", () => {
  test.each(Object.keys(hostile))("of %s is a note within the limits", (name) => {
    const body = markdownToBody(hostile[name] ?? "");
    expect(depthOf(body.content)).toBeLessThanOrEqual(limits.noteDepth);
    expect(parseBody(JSON.stringify(body))).toEqual(body);
    expect(typeof bodyToMarkdown(body)).toBe("string");
  });

  test("nested a little too deeply loses its lists and quotes, not its words", () => {
    const markdown = `${"> ".repeat(40)}${"- ".repeat(40)}words at the bottom`;
    expect(bodyToText(markdownToBody(markdown))).toContain("words at the bottom");
  });
});

test("Markdown read in parts is what it is read as a whole", () => {
  const line = fc.constantFrom(
    "",
    "",
    "",
    "text",
    "# head",
    "more text",
    "- item",
    "  - nested",
    "  under",
    "    far",
    "1. one",
    "> quote",
    "> ```",
    "```",
    "````",
    "~~~",
    "  ```",
    "``` js",
    "===",
    "---",
    "| a | b |",
    "|---|---|",
    "<div>",
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 25 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(lines, (markdown) => {
      const parts = splitMarkdown(markdown, 1);
      expect(parts.join("")).toBe(markdown);
      expect(parts.flatMap(read)).toEqual(read(markdown));
    }),
    { numRuns: 3_000, seed: 20231110 },
  );
});

const read = (markdown: string): unknown[] =>
  withoutPlaces(readMarkdown(markdown, { html: false }).children);

function withoutPlaces(nodes: unknown[]): unknown[] {
  return JSON.parse(
    JSON.stringify(nodes, (key, value: unknown) => (key === "position" ? undefined : value)),
  );
}
