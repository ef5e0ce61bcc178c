import { getSchema } from "@tiptap/core";
import { expect, it } from "vitest";
import { noteExtensions } from "#renderer/editor/note-extensions.ts";
import { wordsOfBlock } from "#renderer/editor/words-of-block.ts";

const schema = getSchema(noteExtensions());
const paragraph = (...parts: (string | { code: string })[]) =>
  schema.node(
    "paragraph",
    null,
    parts.map((part) =>
      typeof part === "string" ? schema.text(part) : schema.text(part.code, [schema.mark("code")]),
    ),
  );

it("finds words by their places, without the signs around them", () => {
  const [first, second] = wordsOfBlock(paragraph("(Hello), the world’s"));
  expect(first).toEqual({ word: "Hello", from: 1, to: 6 });
  expect(second).toEqual({ word: "the", from: 9, to: 12 });
});

it("passes over code, and keeps the places behind it", () => {
  expect(
    wordsOfBlock(paragraph("run ", { code: "wrapp" }, " now")).map(({ word }) => word),
  ).toEqual(["run", "now"]);
  expect(wordsOfBlock(schema.node("codeBlock", null, [schema.text("wrapp")]))).toEqual([]);
});
