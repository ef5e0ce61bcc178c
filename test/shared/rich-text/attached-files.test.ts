import { expect, test } from "vitest";
import { attachedFiles } from "#shared/rich-text/attached-files.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

const file = "0123456789abcdef".repeat(4);
const picture = `![A diagram](attachment:${file}?turn=90 "The queue")`;

test("a picture is an image with its caption as title, any other file a link, each by its content", () => {
  const markdown = `Before\n\n${picture}\n\n[slides.pdf](attachment:${file})\n`;
  const body = markdownToBody(markdown);
  expect(attachedFiles(body)).toEqual([
    { kind: "picture", file, turn: 90, alt: "A diagram", caption: "The queue" },
    { kind: "attachment", file, name: "slides.pdf" },
  ]);
  expect(bodyToMarkdown(body)).toBe(markdown);
});

test("a picture amid a paragraph parts it, and keeps its words where no picture can stand", () => {
  const parted = markdownToBody(`left ${picture} right`).content;
  expect(parted.map(({ type }) => type)).toEqual(["paragraph", "picture", "paragraph"]);
  expect(markdownToBody(`# A ${picture}`).content).toEqual([
    {
      type: "heading",
      attrs: { level: 1 },
      content: [{ type: "text", text: "A A diagram (The queue)" }],
    },
  ]);
});

test.each(["attachment:../../x", `attachment:${file}?turn=45`, `attachment:${file.slice(1)}`])(
  "%s is no address of a stored file",
  (address) => {
    expect(attachedFiles(markdownToBody(`![x](${address})`))).toEqual([]);
  },
);
