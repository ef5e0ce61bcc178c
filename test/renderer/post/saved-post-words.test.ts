import { expect, test } from "vitest";
import { savedPostWords } from "#renderer/post/saved-post-words.ts";

test("a saved post is told in one message, with the blog that the folder turned out to hold; its path is the report’s", () => {
  expect(savedPostWords({ profile: "hugo" }, "hugo")).toBe("The post is saved.");
  expect(savedPostWords({ profile: "hugo" }, "markdown")).toBe(
    "The post is saved, written for Hugo: the folder is a checkout of it.",
  );
});
