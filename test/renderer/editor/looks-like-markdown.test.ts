import { expect, it } from "vitest";
import { looksLikeMarkdown } from "#renderer/editor/looks-like-markdown.ts";

it.each([
  "# Title",
  "text\n\n- item",
  "* item",
  "1. first\n2. second",
  "- [ ] task",
  "> quoted",
  "```sh\nls\n```",
  "above\n\n---\n\nbelow",
  "some **bold** word",
  "some *italic* word",
  "some _italic_ word",
  "~~gone~~",
  "==marked==",
  "call `serve()` first",
  "see [the docs](https://example.org)",
  "https://example.org/talk",
])("reads %j as Markdown", (text) => {
  expect(looksLikeMarkdown(text)).toBe(true);
});

it.each([
  "",
  "A plain sentence. And one more!",
  "snake_case_name and 2 * 3 * 4",
  "a - b, #hashtag, C# and 100% of it",
  "two\nlines",
  "<b>not</b> Markdown",
  "tabs\tand  spaces",
])("takes %j as it is written", (text) => {
  expect(looksLikeMarkdown(text)).toBe(false);
});

it.each(["*", "[", "[a](", "**a ", "`", "=a", "_a ", " ", "> "])(
  "answers for a line of 200,000 times %j, a text that a careless pattern would never end with",
  (sign) => {
    expect(looksLikeMarkdown(`${sign.repeat(200_000)}x`)).toBeTypeOf("boolean");
  },
);
