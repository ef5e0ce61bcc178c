import { describe, expect, test } from "vitest";
import { limits } from "#shared/limits.ts";
import { checkBody, parseBody } from "#shared/rich-text/check-body.ts";
import { codeOf, json } from "#test/support/document-text.ts";

const text = (words: string, ...marks: unknown[]): unknown => ({
  type: "text",
  text: words,
  marks,
});

const paragraph = (...content: unknown[]): unknown => ({ type: "paragraph", content });

describe("A note's document", () => {
  test("of every node and mark passes as it is, without being written again", () => {
    const good = json(
      { type: "heading", attrs: { level: 6 }, content: [{ type: "text", text: "h" }] },
      paragraph(
        text("a", { type: "bold" }, { type: "italic" }, { type: "strike" }, { type: "highlight" }),
        { type: "hardBreak" },
        text("b", { type: "code" }, { type: "link", attrs: { href: "https://example.org/" } }),
      ),
      { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
      { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [] }] },
      {
        type: "taskList",
        content: [{ type: "taskItem", attrs: { checked: true }, content: [{ type: "paragraph" }] }],
      },
      { type: "blockquote", content: [{ type: "horizontalRule" }] },
      { type: "codeBlock", attrs: { language: null }, content: [{ type: "text", text: "x\ny" }] },
    );
    const checked = checkBody(good);
    expect(checked.changed).toBe(false);
    expect(checked.json).toBe(good);
    expect(checked.body).toEqual(JSON.parse(good));
  });

  test("that is empty has one empty paragraph", () => {
    expect(checkBody(json())).toMatchObject({
      changed: true,
      json: json({ type: "paragraph" }),
    });
  });

  test("loses refused links and keeps their text", () => {
    for (const href of [
      "javascript:x",
      "java\tscript:x",
      "&#106;avascript:x",
      "data:text/html,x",
      "/a",
      "",
      null,
    ]) {
      const checked = checkBody(
        json(paragraph(text("a", { type: "bold" }, { type: "link", attrs: { href } }))),
      );
      expect(checked).toMatchObject({ changed: true });
      expect(checked.json).toBe(json(paragraph(text("a", { type: "bold" }))));
    }
    expect(parseBody(json(paragraph(text("a", { type: "link" }))))).toEqual({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }],
    });
  });

  test("loses attributes, fields and empty texts that no note has", () => {
    const link = {
      type: "link",
      attrs: { href: "https://example.org/", target: "_blank", class: null },
    };
    const checked = checkBody(
      JSON.stringify({
        type: "doc",
        extra: 1,
        content: [
          {
            type: "paragraph",
            attrs: { dir: "rtl" },
            marks: [],
            content: [text("a", link), text("")],
          },
        ],
      }),
    );
    expect(checked.changed).toBe(true);
    expect(JSON.parse(checked.json)).toEqual({
      type: "doc",
      content: [
        {
          type: "paragraph",
          attrs: {},
          content: [text("a", { type: "link", attrs: { href: "https://example.org/" } })],
        },
      ],
    });
  });

  test("counts its lists as Markdown can", () => {
    for (const start of [-5, 1.5, 1e12]) {
      expect(
        parseBody(json({ type: "orderedList", attrs: { start }, content: [] })).content[0],
      ).toMatchObject({
        attrs: { start: 1 },
      });
    }
  });

  test("keeps what people type, whatever it is", () => {
    const typed = "\u202E\u200B\0\uD800 e" + "\u0301".repeat(10_000);
    expect(parseBody(json(paragraph({ type: "text", text: typed })))).toEqual({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: typed }] }],
    });
  });

  test.each([
    ["no JSON", "{"],
    ["no document", '{"type":"paragraph"}'],
    ["no object", "[]"],
    ["null", "null"],
    ["an unknown node", json({ type: "iframe" })],
    ["a node that is an array", json(["script", { src: "x" }])],
    ["a type that is an array", json({ type: ["script"] })],
    ["an unknown mark", json(paragraph(text("a", { type: "underline" })))],
    ["an item outside of a list", json({ type: "listItem" })],
    ["text outside of a block", json({ type: "text", text: "a" })],
    ["a block in a paragraph", json(paragraph({ type: "heading" }))],
    ["text that is no string", json(paragraph({ type: "text", text: 1 }))],
    ["content that is no list", json({ type: "paragraph", content: "a" })],
    ["marks that are no list", json(paragraph({ type: "text", text: "a", marks: {} }))],
    ["an attribute that is an array", json({ type: "heading", attrs: { level: ["script"] } })],
    [
      "an unknown attribute that is an object",
      json({ type: "paragraph", attrs: { style: { a: 1 } } }),
    ],
    ["attributes that are an array", json({ type: "heading", attrs: [1] })],
    ["a seventh level", json({ type: "heading", attrs: { level: 7 } })],
    ["a level in words", json({ type: "heading", attrs: { level: "1" } })],
    [
      "a check that is a word",
      json({ type: "taskList", content: [{ type: "taskItem", attrs: { checked: "yes" } }] }),
    ],
    ["a language that is a number", json({ type: "codeBlock", attrs: { language: 1 } })],
    [
      "a link whose address is a list",
      json(paragraph(text("a", { type: "link", attrs: { href: ["x"] } }))),
    ],
  ])("with %s is refused", (_, body) => {
    expect(codeOf(() => checkBody(body))).toBe("invalid-input");
  });

  test("10,000 deep, or a million, is refused", () => {
    for (const depth of [limits.noteDepth + 1, 10_000, 1_000_000]) {
      const deep = '{"type":"blockquote","content":['.repeat(depth) + "]}".repeat(depth);
      expect(codeOf(() => checkBody(`{"type":"doc","content":[${deep}]}`))).toMatch(
        /^(invalid-input|too-large)$/,
      );
    }
    const marks = `${'{"type":"bold","attrs":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    expect(
      codeOf(() =>
        checkBody(
          `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[${marks}]}]}]}`,
        ),
      ),
    ).toBe("invalid-input");
  });

  test("over 20 MB is refused", () => {
    expect(codeOf(() => checkBody(" ".repeat(limits.noteBodyCharacters + 1)))).toBe("too-large");
  });

  test("does not reach the prototype of anything", () => {
    const body = checkBody(
      '{"type":"doc","__proto__":{"polluted":1},"content":[{"type":"paragraph","attrs":{"__proto__":1,"constructor":2}}]}',
    );
    expect(body.changed).toBe(true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(codeOf(() => checkBody(json({ type: "constructor" })))).toBe("invalid-input");
  });
});
