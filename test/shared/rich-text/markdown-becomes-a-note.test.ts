import { describe, expect, test } from "vitest";
import type { NoteBody, NoteNode } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { bodyOf, paragraph, words } from "#test/support/paragraphs.ts";

const andBack = (body: NoteBody): NoteBody => markdownToBody(bodyToMarkdown(body));

const link = (text: string, href: string): NoteNode => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

describe("Markdown becomes a note", () => {
  test("with marks, also one within another and links with code", () => {
    expect(markdownToBody("a **b *c*** ~~d~~ ==e== [`f`](https://example.org)")).toEqual(
      bodyOf(
        paragraph(
          "a ",
          { type: "text", text: "b ", marks: [{ type: "bold" }] },
          { type: "text", text: "c", marks: [{ type: "bold" }, { type: "italic" }] },
          " ",
          { type: "text", text: "d", marks: [{ type: "strike" }] },
          " ",
          { type: "text", text: "e", marks: [{ type: "highlight" }] },
          " ",
          {
            type: "text",
            text: "f",
            marks: [{ type: "link", attrs: { href: "https://example.org" } }, { type: "code" }],
          },
        ),
      ),
    );
  });

  test("with lists four deep", () => {
    const markdown = "- a\n  1. b\n     - [ ] c\n       - d\n";
    expect(bodyToMarkdown(markdownToBody(markdown))).toBe(markdown);
  });

  test("with tasks and plain items as runs of their own", () => {
    const { content } = markdownToBody("- a\n- [ ] b\n- [x] c\n- d");
    expect(content.map(({ type }) => type)).toEqual(["bulletList", "taskList", "bulletList"]);
    expect(bodyToText(markdownToBody("3. a\n4. [ ] b\n5. c"))).toBe("a\n\nb\n\nc");
    expect(markdownToBody("3. a\n4. [ ] b\n5. c").content.at(-1)).toMatchObject({
      attrs: { start: 5 },
    });
  });

  test("with fences inside of fences", () => {
    const code = "```js\nx\n```\n````";
    const body = bodyOf({
      type: "codeBlock",
      attrs: { language: "markdown" },
      content: [words(code)],
    });
    expect(bodyToMarkdown(body)).toBe(`\`\`\`\`\`markdown\n${code}\n\`\`\`\`\`\n`);
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });

  test("with a hostile fence language as plain text", () => {
    expect(markdownToBody("```<style/onload=alert(1)>\nx\n```").content[0]).toEqual({
      type: "codeBlock",
      attrs: { language: "<style/onload=alert(1)>" },
      content: [words("x")],
    });
  });

  test("with HTML as the text it is written in", () => {
    expect(bodyToText(markdownToBody("<b>x</b>\n\n<div>\ny\n</div>\n\n<!-- z -->"))).toBe(
      "<b>x</b>\n\n<div> y </div>\n\n<!-- z -->",
    );
  });

  test("without links that lead to anything but the web or mail, their text kept", () => {
    const refused = [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "&#106;avascript:alert(1)",
      "java&#9;script:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
      "//host/share",
      "page.html",
    ];
    for (const href of refused) {
      expect(markdownToBody(`[text](<${href}>)`)).toEqual(bodyOf(paragraph("text")));
    }
    expect(markdownToBody("[a](HTTPS://example.org) <mailto:a@example.org>")).toEqual(
      bodyOf(
        paragraph(
          link("a", "HTTPS://example.org"),
          " ",
          link("mailto:a@example.org", "mailto:a@example.org"),
        ),
      ),
    );
  });

  test("with the addresses of references in their place", () => {
    expect(markdownToBody("[a][b]\n\n[b]: https://example.org/ 'T'")).toEqual(
      bodyOf(paragraph(link("a", "https://example.org/"), " (T)")),
    );
  });

  test("that keeps the words of tables, pictures and unused definitions", () => {
    const markdown = [
      "| Talk | *Room* |",
      "|------|:----:|",
      "| eBPF | W181 |",
      "",
      "See ![a cat](cat.png) ![](https://example.org/dog.png)",
      "",
      "[spare]: https://example.org/spare",
    ].join("\n");
    expect(bodyToText(markdownToBody(markdown))).toBe(
      [
        "Talk | Room\neBPF | W181",
        "See a cat (cat.png) https://example.org/dog.png",
        "[spare]: https://example.org/spare",
      ].join("\n\n"),
    );
  });

  test("with tags of sub- and superscripts that are whole, any other as text", () => {
    const body = markdownToBody(
      "H<sub>2</sub>O, x<sup>**2**</sup>, <sub>open, </sup> and <b>b</b>",
    );
    expect(bodyToText(body)).toBe("H2O, x2, <sub>open, </sup> and <b>b</b>");
    expect(bodyToMarkdown(body)).toBe(
      "H<sub>2</sub>O, x<sup>**2**</sup>, \\<sub>open, \\</sup> and \\<b>b\\</b>\n",
    );
  });

  test("with a table, its columns set as they say, breaks and pipes in its cells", () => {
    const markdown = [
      "| Talk          | *Room* |  n |",
      "| ------------- | :----: | -: |",
      "| a \\| b<br>`c` | W181   |  1 |",
      "",
    ].join("\n");
    const cells = markdownToBody(markdown).content[0];
    expect(cells).toMatchObject({ type: "table", content: [{}, {}] });
    expect(bodyToText(markdownToBody(markdown))).toBe("Talk | Room | n\na | b\nc | W181 | 1");
    expect(andBack(markdownToBody(markdown))).toEqual(markdownToBody(markdown));
  });

  test("whose rows of a table are as long as the longest, without a word lost", () => {
    expect(bodyToMarkdown(markdownToBody("| a | b |\n|-|-|\n| c |\n| d | e | f |"))).toBe(
      "| a | b |   |\n| - | - | - |\n| c |   |   |\n| d | e | f |\n",
    );
  });

  test("with a table that is too large for a note as lines", () => {
    const row = "| a ".repeat(250);
    const body = markdownToBody(`${row}|\n${"|-".repeat(250)}|\n${row}|`);
    expect(body.content.map(({ type }) => type)).toEqual(["paragraph"]);
    expect(bodyToText(body).split(/[ |\n]+/)).toHaveLength(500);
  });

  test("whatever its line ends", () => {
    expect(markdownToBody("a\r\nb\r\n\r\n- c\r- d")).toEqual(markdownToBody("a\nb\n\n- c\n- d"));
  });

  test("that is empty for nothing", () => {
    for (const nothing of ["", " \n\n\t\n", "\uFEFF"]) {
      expect(markdownToBody(nothing)).toEqual(bodyOf({ type: "paragraph" }));
    }
    expect(bodyToMarkdown(bodyOf({ type: "paragraph" }))).toBe("");
  });
});
