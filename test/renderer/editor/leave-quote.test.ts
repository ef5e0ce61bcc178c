import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { leaveQuote } from "#renderer/editor/leave-quote.ts";
import { aDocument } from "./note-schema.ts";

/** The document after Enter on the line that reads `here`, which is emptied first; null where the key is left to others. */
function left(markdown: string): string | null {
  const doc = aDocument(markdown);
  let at = -1;
  doc.descendants((node, position) => {
    if (node.text === "here") at = position;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  state = state.apply(state.tr.delete(at, at + 4));
  const isLeft = leaveQuote(state, (tr) => {
    state = state.apply(tr.insertText("on"));
  });
  state.doc.check();
  return isLeft ? state.doc.toString() : null;
}

const quote = 'blockquote(paragraph("Rope"), paragraph("— Ada"))';

it.each([
  ["> Rope\n>\n> here\n>\n> — Ada", `doc(${quote}, paragraph("on"))`],
  ["> Rope\n>\n> here\n>\n> — Ada\n\nnext", `doc(${quote}, paragraph("on"), paragraph("next"))`],
  [
    "- > Rope\n  >\n  > here\n  >\n  > — Ada",
    `doc(bulletList(listItem(paragraph, ${quote}, paragraph("on"))))`,
  ],
  ["> here\n>\n> — Ada", 'doc(blockquote(paragraph, paragraph("— Ada")), paragraph("on"))'],
])("Enter on the empty line before who said it goes on below the quote: %j", (before, after) => {
  expect(left(before)).toBe(after);
});

it.each([
  "> Rope\n>\n> here",
  "> here\n>\n> Rope\n>\n> — Ada",
  "here\n\n— Ada",
  "> Rope\n>\n> — Ada\n>\n> here",
])("Enter parts what names nobody, or further above, as ever: %j", (before) =>
  expect(left(before)).toBeNull(),
);
