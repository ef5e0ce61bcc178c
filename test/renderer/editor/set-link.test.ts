import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { hrefAtCaret, setLink } from "#renderer/editor/set-link.ts";
import { aDocument } from "./note-schema.ts";

const HREF = "https://example.org/deck";

/** A document with `words` of its first block selected, or with the caret behind them. */
function aState(markdown: string, words: string, is: "selected" | "left") {
  const doc = aDocument(markdown);
  const from = 1 + doc.textContent.indexOf(words);
  const to = from + words.length;
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, is === "selected" ? from : to, to),
  });
}

/** What stands there after somebody set the link and typed on. */
const typedOn = (state: EditorState): EditorState => {
  const linked = state.apply(setLink(state, HREF));
  return linked.apply(linked.tr.insertText("!"));
};

describe("a link", () => {
  it("is set on what is selected, and typing on neither replaces it nor belongs to it", () => {
    const { doc } = typedOn(aState("see the slides today", "slides", "selected"));
    expect(doc.eq(aDocument(`see the [slides](${HREF})! today`))).toBe(true);
  });

  it("is changed as a whole from within it and from behind it", () => {
    const before = "the [slides](https://old.example) today";
    for (const words of ["sli", "slides"]) {
      const state = aState(before, words, "left");
      expect(hrefAtCaret(state)).toBe("https://old.example");
      expect(typedOn(state).doc.eq(aDocument(`the [slides](${HREF})! today`))).toBe(true);
    }
  });

  it("is its own text where nothing is selected", () => {
    const state = aState("see ", "see", "left");
    expect(hrefAtCaret(state)).toBeNull();
    expect(typedOn(state).doc.textContent).toBe(`see${HREF}!`);
    expect(typedOn(state).doc.eq(aDocument(`see[${HREF}](${HREF})!`))).toBe(true);
  });

  it("is known by the first one that is selected, and takes the place of all that are", () => {
    const state = aState(
      "a [b](https://one.example) [c](https://two.example) d",
      "b c d",
      "selected",
    );
    expect(hrefAtCaret(state)).toBe("https://one.example");
    expect(typedOn(state).doc.eq(aDocument(`a [b c d](${HREF})!`))).toBe(true);
  });

  it("is not in code", () => {
    const { doc } = typedOn(aState("```\nnpm\n```", "npm", "selected"));
    expect(doc.eq(aDocument("```\nnpm!\n```"))).toBe(true);
  });
});
