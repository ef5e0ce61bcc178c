import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { looseBodies, noteBodies } from "#test/support/note-text-bodies.ts";

const runs = {
  numRuns: Number(process.env.RUNS ?? 1000),
  seed: Number(process.env.SEED ?? 20231107),
};

describe("A note through Markdown and back", () => {
  test("is the same note", () => {
    fc.assert(
      fc.property(noteBodies, (body) => {
        expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
      }),
      runs,
    );
  });

  test("settles in one step, whatever spaces and empty parts it had", () => {
    fc.assert(
      fc.property(looseBodies, (body) => {
        const settled = markdownToBody(bodyToMarkdown(body));
        expect(markdownToBody(bodyToMarkdown(settled))).toEqual(settled);
        expect(parseBody(JSON.stringify(settled))).toEqual(settled);
      }),
      runs,
    );
  });
});
