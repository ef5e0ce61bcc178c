import type { Heading } from "mdast";
import { expect, test } from "vitest";
import { anchorHeadings, idOf } from "#electron/post/profile/anchor-ids.ts";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { walk } from "#shared/rich-text/walk.ts";

test("an id that engines read is plain: accents leave their letters, and none is there twice", () => {
  const post = readMarkdown("# Jesús in Zürich\n\n# 2026: naïve\n\n# Jesus in Zurich\n\n# 会議\n", {
    html: true,
  });
  anchorHeadings(post, "attribute");
  const headings: Heading[] = [];
  walk(post, "heading", (heading) => void headings.push(heading));
  expect(headings.map(idOf)).toEqual([
    "jesus-in-zurich",
    "section-2026-naive",
    "jesus-in-zurich-1",
    "section",
  ]);
});
