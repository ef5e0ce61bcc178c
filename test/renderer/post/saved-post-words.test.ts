import { expect, test } from "vitest";
import { savedPostWords } from "#renderer/post/saved-post-words.ts";

test("a saved post is told in one message, with the blog that the folder turned out to hold", () => {
  const path = "/blog/content/posts/wrap-up/index.md";
  expect(savedPostWords({ path, profile: "hugo" }, "hugo")).toBe(`The post is saved as ${path}`);
  expect(savedPostWords({ path, profile: "hugo" }, "markdown")).toBe(
    `The post is saved as ${path}, written for Hugo: the folder is a checkout of it.`,
  );
});
