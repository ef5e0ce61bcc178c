import { expect, it } from "vitest";
import { documentOf, wordsOf, writtenNote } from "#renderer/editor/note-document.ts";
import { emptyBody, type NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { checkBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { aDocument, bodyOf, noteSchema } from "./note-schema.ts";

const everything = `# One

###### Six

Plain **bold** *italic* ~~strike~~ \`code\` ==highlight== [link](https://example.org) [\`f()\`](https://example.org)\\
next line

- bullet
  1. number
- [ ] task
- [x] done

7. seven

> quote

\`\`\`ts
let a = 1;
\`\`\`

---

After
`;

it("holds a stored body and gives back the same one", () => {
  const body = markdownToBody(everything);
  const { body: written } = writtenNote(documentOf(noteSchema, JSON.stringify(body)));
  expect(JSON.parse(written)).toEqual(body);
});

it("writes what the store takes without changing it", () => {
  const { body } = writtenNote(aDocument(everything));
  expect(checkBody(body)).toMatchObject({ changed: false, json: body });
});

it("writes what Markdown says again", () => {
  const { body } = writtenNote(aDocument(everything));
  const parsed: NoteBody = JSON.parse(body);
  expect(markdownToBody(bodyToMarkdown(parsed))).toEqual(parsed);
});

it("opens the empty note", () => {
  const document = documentOf(noteSchema, JSON.stringify(emptyBody));
  expect(JSON.parse(writtenNote(document).body)).toEqual(emptyBody);
});

it("fills in what the editor's grammar asks for, and loses no text", () => {
  const body = bodyOf({
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "H" }] }],
      },
    ],
  });
  const document = documentOf(noteSchema, JSON.stringify(body));
  expect(() => document.check()).not.toThrow();
  expect(document.textContent).toBe("H");
});

it("puts marks in order where another program wrote them in its own", () => {
  const body = bodyOf({
    type: "paragraph",
    content: [
      {
        type: "text",
        text: "x",
        marks: [{ type: "code" }, { type: "link", attrs: { href: "https://example.org" } }],
      },
    ],
  });
  expect(() => documentOf(noteSchema, JSON.stringify(body)).check()).not.toThrow();
});

it("refuses what is no note", () => {
  expect(() => documentOf(noteSchema, '{"type":"script"}')).toThrow(RangeError);
  expect(() => documentOf(noteSchema, '{"type":"paragraph"}')).toThrow(RangeError);
  expect(() => documentOf(noteSchema, "[]")).toThrow(RangeError);
});

it("counts words across blocks and marks", () => {
  expect(wordsOf(aDocument("# Two words\n\n- one\n- [ ] and **th**ree — more")).words).toBe(6);
});

it("counts the words of private blocks among all, and by themselves", () => {
  const document = aDocument("one two\n\n> [!PRIVATE]\n> three\n> - four\n\n> five");
  expect(wordsOf(document)).toEqual({ words: 5, privateWords: 2 });
});
