import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { moveBlockTo } from "#renderer/editor/move-block-to.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { aDocument } from "./note-schema.ts";

/** `a`, `b` and a private block: positions 0, 3, 6 and the end 11. */
const doc = aDocument("a\n\nb\n\n> [!PRIVATE]\n> c");
const state = EditorState.create({ doc, selection: TextSelection.create(doc, 4) });
const moved = (from: number, to: number) => {
  const move = moveBlockTo(state, from, to);
  if (!move) return null;
  const body: NoteBody = move.tr.doc.toJSON();
  return bodyToMarkdown(body).replaceAll(/\s+/g, " ").trim();
};

it("goes between two blocks, whole", () => {
  expect(moved(0, 6)).toBe("b a > [!PRIVATE] > > c");
  expect(moved(6, 0)).toBe("> [!PRIVATE] > > c a b");
  expect(moved(0, doc.content.size)).toBe("b > [!PRIVATE] > > c a");
});

it("takes the caret along and says where it is", () => {
  const move = moveBlockTo(state, 3, 0);
  expect(move?.tr.selection.$head.parent.textContent).toBe("b");
  expect(move?.words).toBe("Moved: 1 of 3.");
});

it.each([
  [0, 0],
  [0, 3],
  [3, 3],
  [3, 6],
])("stays where it is from %i to %i", (from, to) => {
  expect(moved(from, to)).toBeNull();
});

it("never goes into a private block", () => {
  expect(moved(0, 7)).toBeNull();
  expect(moved(7, 0)).toBeNull();
});
