import { expect, it } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { highlightsOf } from "#shared/rich-text/highlights-of.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

const highlights = (markdown: string): string =>
  bodyToMarkdown(highlightsOf(markdownToBody(markdown))).trimEnd();

it("takes what is highlighted and nothing else", () => {
  expect(highlights("# Title\n\nnot this, ==but this==, not this\n\nnor this\n\n***")).toBe(
    "but this",
  );
});

it("shows with an ellipsis where words were left out", () => {
  expect(highlights("==one== two ==three== ==four==")).toBe("one … three four");
});

it("keeps other marks, lists, quotes, tasks and headings", () => {
  expect(highlights("## ==Head==\n\n- a\n- ==**b**== c\n\n> ==q==\n> r\n\n- [x] ==done==")).toBe(
    "## Head\n\n- **b**\n\n> q\n\n- [x] done",
  );
});

it("makes paragraphs of highlighted cells", () => {
  expect(highlights("| a | ==b== |\n| - | - |\n| ==c== | d |")).toBe("b\n\nc");
});

it("takes nothing from private blocks", () => {
  expect(highlights("> [!PRIVATE]\n> ==hidden==\n\n==shown==")).toBe("shown");
});
