import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { selectFile } from "#renderer/editor/select-file-first.ts";
import { aDocument } from "./note-schema.ts";

const HASH = "a".repeat(64);

/** What is selected after the key beside a block, with the caret at the edge of `words`; null where it does nothing. */
function selectedBeside(markdown: string, words: string, where: "before" | "after") {
  const doc = aDocument(markdown);
  let at = 0;
  doc.descendants((node, position) => {
    if (node.text === words) at = position + (where === "after" ? node.nodeSize : 0);
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const isDone = selectFile(where)(state, (tr) => {
    state = state.apply(tr);
  });
  expect(state.doc.eq(doc)).toBe(true);
  if (!isDone) return null;
  const { selection } = state;
  return selection instanceof NodeSelection ? selection.node.type.name : "text";
}

it.each([
  [`![](attachment:${HASH})`, "picture"],
  [`[slides.pdf](attachment:${HASH})`, "attachment"],
  // Nothing is lost with a rule.
  ["***", null],
  ["next", null],
])("selects a picture or file that is beside the caret: %s", (block, name) => {
  expect(selectedBeside(`above\n\n${block}\n\nbelow`, "above", "after")).toBe(name);
  expect(selectedBeside(`above\n\n${block}\n\nbelow`, "below", "before")).toBe(name);
});

it("leaves what stands elsewhere alone", () => {
  const markdown = `above\n\n![](attachment:${HASH})\n\nbelow`;
  expect(selectedBeside(markdown, "above", "before")).toBeNull();
  expect(selectedBeside(markdown, "below", "after")).toBeNull();
});
