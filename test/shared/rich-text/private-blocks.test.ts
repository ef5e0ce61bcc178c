import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NoteBody, NoteNode } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { holdsPrivate, withoutPrivate } from "#shared/rich-text/without-private.ts";
import { noteBodies } from "#test/support/note-text-bodies.ts";

const bodyOf = (...content: NoteNode[]): NoteBody => ({ type: "doc", content });
const paragraph = (text: string): NoteNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const secret: NoteNode = { type: "privateBlock", content: [paragraph("x")] };

describe("A private block in Markdown", () => {
  it("is a quote that begins with its sign", () => {
    const body = bodyOf(paragraph("a"), secret, paragraph("b"));
    expect(bodyToMarkdown(body)).toBe("a\n\n> [!PRIVATE]\n>\n> x\n\nb\n");
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });

  it.each([
    "> [!PRIVATE]\n> x",
    "> [!private]  \n> x",
    ">[!Private]\r\n>x",
    "> [!PRIVATE]\n>\n> x",
  ])("is read from %j", (markdown) => {
    expect(markdownToBody(markdown)).toEqual(bodyOf(secret));
  });

  it("stays one where somebody made a link of its sign", () => {
    const body = markdownToBody("> [!PRIVATE]\n> x\n\n[!private]: https://example.org");
    expect(body.content[0]).toEqual(secret);
  });

  it("may be empty, and stand in a list or another quote", () => {
    const empty: NoteNode = { type: "privateBlock", content: [{ type: "paragraph" }] };
    const item: NoteNode = { type: "listItem", content: [paragraph("a"), secret] };
    const body = bodyOf(
      empty,
      { type: "bulletList", content: [item] },
      { type: "blockquote", content: [secret] },
    );
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });

  it.each(["> [!PRIVATE] x", "> \\[!PRIVATE]\n> x", "> a\n> [!PRIVATE]", "[!PRIVATE]\nx"])(
    "is not made of %j",
    (markdown) => {
      const body = markdownToBody(markdown);
      expect(holdsPrivate(body.content)).toBe(false);
      expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
    },
  );

  it("stays private however deep it lies", () => {
    const deep = markdownToBody(`${"> ".repeat(45)}${"- ".repeat(4)}a\n`);
    const markdown = "> ".repeat(49).concat("[!PRIVATE]\n", "> ".repeat(49), "x\n");
    expect(holdsPrivate(deep.content)).toBe(false);
    expect(bodyToText(withoutPrivate(markdownToBody(markdown)))).toBe("");
  });
});

describe("A note as it may leave the laptop", () => {
  it("holds no private block, nor what held nothing else", () => {
    const item: NoteNode = { type: "listItem", content: [paragraph("a"), secret] };
    const body = bodyOf(secret, { type: "blockquote", content: [secret] }, paragraph("b"), {
      type: "bulletList",
      content: [item],
    });
    expect(withoutPrivate(body)).toEqual(
      bodyOf(paragraph("b"), {
        type: "bulletList",
        content: [{ type: "listItem", content: [paragraph("a")] }],
      }),
    );
  });

  it("is whatever note less its private blocks", () => {
    fc.assert(
      fc.property(noteBodies, (body) => {
        const open = withoutPrivate(body);
        expect(JSON.stringify(open)).not.toContain("privateBlock");
        expect(JSON.stringify(open) === JSON.stringify(body)).toBe(!holdsPrivate(body.content));
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});
