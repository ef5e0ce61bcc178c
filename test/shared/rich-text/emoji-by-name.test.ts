import { gemoji } from "gemoji";
import { expect, it } from "vitest";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { emojiFrom, mayNameEmoji } from "#shared/rich-text/emoji-by-name.ts";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";

const emojiOf = emojiFrom(gemoji);
const through = (markdown: string) => bodyToMarkdown(markdownToBody(markdown, emojiOf)).trimEnd();

it.each([
  [":tada:", "🎉"],
  ["Ship it (:Rocket:), :+1::tada:!", "Ship it (🚀), 👍🎉!"],
  [
    "**:tada:** and [go :rocket:](https://example.org/:tada:)",
    "**🎉** and [go 🚀](https://example.org/:tada:)",
  ],
  ["# :x:\n\n- [ ] :x:\n\n> a\n> :x:", "# ❌\n\n- [ ] ❌\n\n> a\n> ❌"],
  ["| :x: |\n| :-: |\n| :o: |", "|  ❌  |\n| :-: |\n|  ⭕  |"],
])("reads %j", (markdown, written) => {
  expect(markdownToBody(markdown, emojiOf)).toEqual(markdownToBody(written));
});

it.each([
  "`:tada:`",
  "```\n:tada:\n```",
  "10:30:00 and 1:100:2",
  "a:tada: b",
  ":tada:b",
  "std::key::of",
  "https://example.org/:tada:",
  "\\:tada:",
])("leaves %j as it is", (markdown) => {
  expect(markdownToBody(markdown, emojiOf)).toEqual(markdownToBody(markdown));
  expect(markdownToBody(through(markdown), emojiOf)).toEqual(markdownToBody(markdown));
});

it("leaves names that nobody knows, which are escaped on the way out", () => {
  expect(markdownToBody(":nothing_such:", emojiOf)).toEqual(markdownToBody(":nothing_such:"));
  expect(through(":nothing_such:")).toBe("\\:nothing_such:");
});

it("needs the list for no text without a name between colons", () => {
  expect(mayNameEmoji("10:30, a: b, https://example.org::")).toBe(false);
  expect(mayNameEmoji("see :tada:")).toBe(true);
});
