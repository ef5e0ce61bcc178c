import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { bodyToText } from "#shared/rich-text/body-to-text.ts";
import { collectOpen } from "#shared/rich-text/collect-open.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { noteBodies } from "#test/support/note-text-bodies.ts";

const openIn = (markdown: string) => collectOpen(markdownToBody(markdown));
const question = (text: string) => ({ kind: "question", text, done: false });
const bare = (text: string) => ({ kind: "picture", text, done: false });
const wordsOf = (text: string) => text.replaceAll(/\s+/g, " ");
const followUp = (text: string, done = false) => ({ kind: "follow-up", text, done });

describe("What a note leaves open", () => {
  test("are its question lines and tasks, in their order, wherever they stand", () => {
    expect(
      openIn(`# Mesh

? why **two** proxies\\
and a line\\
? who pays

- [ ] try *ambient*
  - [x] read the paper
  - ? is it in 1.30
- ? what of IPv6?

> ? quoted
`),
    ).toEqual([
      question("why two proxies"),
      question("who pays"),
      followUp("try ambient"),
      followUp("read the paper", true),
      question("is it in 1.30"),
      question("what of IPv6?"),
      question("quoted"),
    ]);
  });

  test("are questions and tasks behind a time stamp as well", () => {
    expect(
      openIn("+5:00 ? why two\n\none\\\n+1:02:03 ? who pays\n\n- [ ] +6:10 ask Ada\n\n+5:00 ?? no"),
    ).toEqual([question("why two"), question("who pays"), followUp("+6:10 ask Ada")]);
  });

  test("is a picture until it has a caption, named by what it shows", () => {
    const file = "ab12".repeat(16);
    const picture = (alt: string, caption: string): NoteBody["content"][number] => ({
      type: "picture",
      attrs: { file, alt, caption, turn: 0 },
    });
    const content = [picture("Two boxes", " "), picture("", "The queue"), picture("", "")];
    expect(collectOpen({ type: "doc", content })).toEqual([bare("Two boxes"), bare("")]);
  });

  test("is nothing in code, tables, headings, or behind a sign alone", () => {
    expect(
      openIn("# ? a\n\n```\n? b\n- [ ] c\n```\n\n| ? d |\n|-|\n\n?\n\n?? e\n\nf?\n\n- [ ]\n"),
    ).toEqual([]);
  });

  test("holds words of the note alone, and is the same after a way through Markdown", () => {
    fc.assert(
      fc.property(noteBodies, (body: NoteBody) => {
        const open = collectOpen(body);
        const said = wordsOf(bodyToText(body));
        for (const { text } of open) expect(said).toContain(wordsOf(text).trim());
        expect(collectOpen(markdownToBody(bodyToMarkdown(body)))).toEqual(open);
      }),
      { numRuns: 100, seed: 20231120 },
    );
  });
});
