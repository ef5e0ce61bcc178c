import { expect, it } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { collectOpen } from "#shared/rich-text/collect-open.ts";
import { thoughtBlocks } from "#shared/rich-text/thought-blocks.ts";

const written = (typed: string) =>
  bodyToMarkdown({ type: "doc", content: thoughtBlocks(typed, "14:03") }).trim();

it("puts the time before a thought, and a paragraph for each of its lines", () => {
  expect(written("Rope is cheap.\n\n  So is *twine*. ")).toBe(
    "14:03 Rope is cheap.\n\nSo is *twine*.",
  );
});

it("puts the time behind a question and a follow-up, so that they are still known as such", () => {
  const blocks = thoughtBlocks("? why rope", "14:03");
  expect(collectOpen({ type: "doc", content: blocks })[0]?.text).toBe("why rope (14:03)");
  const stamped = thoughtBlocks("+5:00 ? why rope", "14:03");
  expect(collectOpen({ type: "doc", content: stamped })[0]?.text).toBe("why rope (14:03)");
  expect(written("[ ] ask Maren\n[x] buy rope")).toBe("- [ ] ask Maren (14:03)\n- [x] buy rope");
  expect(written("- [ ] ask Maren")).toBe("- [ ] ask Maren (14:03)");
});

it("puts the time above what is no paragraph", () => {
  expect(written("# Rope")).toBe("14:03\n\n# Rope");
  expect(written("- rope\n- twine")).toContain("14:03\n\n- rope");
});

it("makes nothing of white space", () => {
  expect(thoughtBlocks(" \n\n", "14:03")).toEqual([]);
});
