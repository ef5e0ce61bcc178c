import { gemoji } from "gemoji";
import { expect, it } from "vitest";
import { emojisFor } from "#renderer/editor/emoji-names.ts";
import { emojiFrom } from "#shared/rich-text/emoji-by-name.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

const first = (typed: string) => emojisFor(gemoji, typed).map(({ emoji }) => emoji);

it("finds emojis by their names, tags and words, the names that begin so first", () => {
  expect(first("tada")[0]).toBe("🎉");
  expect(first("rocket")[0]).toBe("🚀");
  expect(first("+1")[0]).toBe("👍");
  expect(first("hooray")).toContain("🎉");
  expect(first("SMIL").length).toBeGreaterThan(3);
});

it.each(["", "D", "30", "a b", "//example.org", "nothing_of_the_kind"])(
  "finds none for %j",
  (typed) => {
    expect(first(typed).filter((emoji) => emoji === "🎉")).toEqual([]);
  },
);

it("knows a whole name, whatever its case, and no part of one", () => {
  const emojiOf = emojiFrom(gemoji);
  expect(emojiOf("Tada")).toBe("🎉");
  expect(emojiOf("tad")).toBeUndefined();
});

it("every one of them, sequences and flags too, is the same after a way through Markdown", () => {
  const text = gemoji.map(({ emoji }) => emoji).join(" ");
  const body = markdownToBody(text);
  expect(body.content).toEqual([{ type: "paragraph", content: [{ type: "text", text }] }]);
  expect(markdownToBody(bodyToMarkdown(body))).toEqual(body);
});
