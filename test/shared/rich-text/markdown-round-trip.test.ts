import * as fc from "fast-check";
import { gemoji } from "gemoji";
import { describe, expect, test } from "vitest";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { emojiFrom } from "#shared/rich-text/emoji-by-name.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { footnoteKeys, relabelFootnotes } from "#shared/rich-text/relabel-footnotes.ts";
import { looseBodies, noteBodies } from "#test/support/note-text-bodies.ts";

const emojiOf = emojiFrom(gemoji);
const andBack = (body: NoteBody): NoteBody => markdownToBody(bodyToMarkdown(body), emojiOf);

describe("A note through Markdown and back", () => {
  test("is the same note", () => {
    fc.assert(
      fc.property(noteBodies, (body) => {
        expect(andBack(body)).toEqual(body);
      }),
      { numRuns: 500, seed: 20231107 },
    );
  });

  test("is the same note when it is so long that it is read in parts", () => {
    const long = fc.array(noteBodies, { minLength: 60, maxLength: 60 }).map((bodies): NoteBody => ({
      type: "doc",
      content: bodies.reduce<NoteBody["content"]>(
        (all, { content }) => [...all, ...relabelFootnotes(content, footnoteKeys(all))],
        [],
      ),
    }));
    fc.assert(
      fc.property(long, (body) => {
        expect(andBack(body)).toEqual(body);
      }),
      { numRuns: 8, seed: 20231108 },
    );
  });

  test("settles in one step, whatever spaces and empty parts it had", () => {
    fc.assert(
      fc.property(looseBodies, (body) => {
        const settled = andBack(body);
        expect(andBack(settled)).toEqual(settled);
        expect(parseBody(JSON.stringify(settled))).toEqual(settled);
      }),
      { numRuns: 500, seed: 20231109 },
    );
  });
});
