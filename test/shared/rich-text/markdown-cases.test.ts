import { describe, expect, test } from "vitest";
import type { NoteNode } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { bodyOf, paragraph, words } from "#test/support/paragraphs.ts";

const item = (text: string): NoteNode => ({ type: "listItem", content: [paragraph(text)] });

describe("Text that looks like something else comes back as it was", () => {
  const texts = [
    "# no heading",
    "1. no list",
    "12) nor this",
    "- + * nothing",
    "> quoted?",
    "*stars* _lines_ **both** __twice__",
    "snake_case_names and 2*3*4",
    "==not marked== a == b, a=b, ===",
    "~~not struck~~ and ~once~",
    "`no code` and ``` neither",
    "<b>HTML</b> <!-- no --> <br/> &amp; &#65; &copy;",
    "<script>alert(1)</script>",
    "[not](a-link) ![nor](a-picture) [^1] [a]: b",
    "| a | b |",
    "https://example.org/a_b?c=*d* and www.example.org and ada@example.org",
    "[ ] no task, [x] nor this",
    "--- *** ___ ===",
    "back\\slash \\* \\\\",
    "{{ template }} {% tag %} $math$",
    "emoji 👩‍💻 🎉 e\u0301 and שלום עליכם, مرحبا",
    "line\u2028and paragraph\u2029signs",
    "no\u00A0break",
  ];
  test.each(texts)("%s", (text) => {
    const body = bodyOf(paragraph(text));
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });

  test("also at the start of a line after a line break, in a heading and in a list", () => {
    for (const text of texts) {
      const body = bodyOf(
        paragraph("x", { type: "hardBreak" }, text),
        { type: "heading", attrs: { level: 3 }, content: [words(text)] },
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text)] }] },
      );
      expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
    }
  });
});

describe("A note becomes Markdown", () => {
  test("as people write it", () => {
    const markdown = `# Title

Some *text*, **strong**, ~~gone~~, ==marked== and \`code\`; 1 = 1.\\
A [link](https://example.org/a_\\(b\\)) and <https://example.org/>.

- [x] done
- [ ] open

1. one

2. two

   more of two

> quoted

***

\`\`\`go
func main() {}
\`\`\`
`;
    expect(bodyToMarkdown(markdownToBody(markdown))).toBe(markdown);
  });

  test("with lists that touch kept apart", () => {
    const list: NoteNode = { type: "bulletList", content: [item("a"), item("b")] };
    const body = bodyOf(list, list, {
      type: "orderedList",
      attrs: { start: 1 },
      content: [item("c")],
    });
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });

  test("with spaces at the edges of marks set outside of them", () => {
    const body = bodyOf(
      paragraph("a", { type: "text", text: " b ", marks: [{ type: "bold" }] }, "c "),
    );
    expect(bodyToMarkdown(body)).toBe("a **b** c\n");
  });

  test("with a byte order mark at the start that a reader keeps", () => {
    const body = bodyOf(paragraph("\uFEFFa"));
    expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
  });
});
