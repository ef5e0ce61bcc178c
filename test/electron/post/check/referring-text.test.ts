import { array, assert, constantFrom, property } from "fast-check";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { referringText } from "#electron/post/check/referring-text.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { walkAll } from "#shared/rich-text/walk.ts";

/** Headings, links, pictures and HTML of a text, in order. */
function referring(markdown: string): string[] {
  const found: string[] = [];
  walkAll(readMarkdown(markdown, { html: true, plain: true }), (node) => {
    if (node.type === "heading") found.push(`heading ${toString(node)}`);
    if (node.type === "link" || node.type === "image" || node.type === "definition") {
      found.push(`${node.type} ${node.url}`);
    }
    if (node.type === "html") found.push(`html ${node.value}`);
  });
  return found;
}

test("What only words are in is not read", () => {
  const list = "- one\n- two\n\n> A quotation\n\n1. first\n";
  const text = `## Heading\n\nWords.\n\n${list}\nWords [with](https://example.org) a link.\n\n${list}`;
  expect(referringText(text)).toBe("## Heading\n\nWords [with](https://example.org) a link.\n\n");
});

test("What hangs on by its indent is read with what it hangs on", () => {
  const text = "# A\n\n1. one\n\n    two\n\n    [three](https://example.org)\n\n2. four\n";
  expect(referringText(text)).toBe(text.replace("2. four\n", ""));
});

const LINES = [
  "",
  "",
  "",
  "words",
  "# heading",
  "=",
  "---",
  "- item",
  "  - [deep](https://example.org/deep)",
  "    [code](https://example.org/code)",
  "1. one",
  "> quoted [link](https://example.org/quoted)",
  "> quoted",
  "```",
  "~~~~",
  "[link](https://example.org)",
  "![picture](a.png)",
  '<a id="here"></a>',
  "<div>",
  "<!-- comment",
  "-->",
  "\tindented",
  "*** ",
];

test("A text has the references that it has when it is read whole", () => {
  const texts = array(constantFrom(...LINES), { maxLength: 24 });
  assert(
    property(texts, constantFrom("\n", "\r\n"), (lines, end) => {
      const text = lines.join(end);
      expect(referring(referringText(text))).toEqual(referring(text));
    }),
    { seed: 5, numRuns: 300 },
  );
});
