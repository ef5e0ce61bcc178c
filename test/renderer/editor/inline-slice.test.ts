import { Slice } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { inlineSlice } from "#renderer/editor/inline-slice.ts";
import { aDocument } from "./note-schema.ts";

test("Blocks for a cell become lines with their marks", () => {
  const { content } = aDocument("# a\n\n- **b**\n- c\n\n```\nd\ne\n```\n");
  const lines = inlineSlice(new Slice(content, 0, 0)).content;
  expect(lines.textBetween(0, lines.size, "", "\n")).toBe("a\nb\nc\nd e");
  expect(lines.child(2).marks.map(({ type }) => type.name)).toEqual(["bold"]);
});

test("Text of one line is handed on as it is", () => {
  const { content } = aDocument("a **b**");
  const inside = content.firstChild?.content;
  expect(inlineSlice(new Slice(inside ?? content, 0, 0)).content).toEqual(inside);
});
