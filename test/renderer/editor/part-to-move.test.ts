import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { AllSelection, EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { cutPart, partToMove } from "#renderer/editor/part-to-move.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { aDocument } from "./note-schema.ts";

const written = (document: Node) =>
  bodyToMarkdown(parseBody(JSON.stringify(document.toJSON()))).trim();

/** A state in which what stands between the two words, both included, is selected. */
function selected(markdown: string, first: string, last: string | null = null) {
  const doc = aDocument(markdown);
  const positionOf = (words: string): number => {
    let found = -1;
    doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
      if (at >= 0 && found < 0) found = position + at;
    });
    return found;
  };
  const from = positionOf(first);
  const to = last === null ? from : positionOf(last) + last.length;
  const selection = TextSelection.create(doc, from, to);
  return EditorState.create({ doc, selection, plugins: [history()] });
}

/** What stays, and what stands in the other note afterwards. */
function moved(state: EditorState, into = "There.") {
  const part = partToMove(state);
  if (!part) return null;
  const target = EditorState.create({ doc: aDocument(into) });
  const tr = cutPart(state, part);
  return {
    stays: tr ? written(tr.doc) : null,
    there: written(appendBlocks(target, part.blocks).doc),
  };
}

describe("a part of a note that is moved", () => {
  it("is the paragraph that the caret is in", () => {
    expect(moved(selected("One.\n\nTwo.\n\nThree.", "Two"))).toEqual({
      stays: "One.\n\nThree.",
      there: "There.\n\nTwo.",
    });
  });

  it("is the item that the caret is in, with what is below it, still an item of such a list", () => {
    expect(moved(selected("- [ ] one\n- [x] two\n  - below\n- [ ] three", "two"))).toEqual({
      stays: "- [ ] one\n- [ ] three",
      there: "There.\n\n- [x] two\n  - below",
    });
    expect(moved(selected("One.\n\n- only", "only"))?.stays).toBe("One.");
  });

  it("is what is selected, from the middle of a line to the middle of another", () => {
    expect(moved(selected("One and two.\n\n## Head\n\nThree and four.", "two", "Three"))).toEqual({
      stays: "One and  and four.",
      there: "There.\n\ntwo.\n\n## Head\n\nThree",
    });
    expect(moved(selected("One and two.", "One ", "and "))).toEqual({
      stays: "two.",
      there: "There.\n\nOne and ".trim(),
    });
  });

  it("leaves no empty line where whole blocks were", () => {
    expect(moved(selected("One.\n\nTwo.\n\nThree.\n\nFour.", "Two.", "Three."))?.stays).toBe(
      "One.\n\nFour.",
    );
  });

  it("can be all there is, and takes the place of nothing", () => {
    const doc = aDocument("One.\n\n| a |\n| --- |\n| b |");
    const state = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(moved(state, "")).toEqual({ stays: "", there: written(doc) });
  });

  it("is a block that was taken hold of", () => {
    const doc = aDocument("One.\n\n---\n\n> quote");
    const rule = EditorState.create({ doc, selection: NodeSelection.create(doc, 6) });
    expect(moved(rule)).toEqual({ stays: "One.\n\n> quote", there: "There.\n\n***" });
  });

  it("is nothing on an empty line", () => {
    expect(moved(EditorState.create({ doc: aDocument("") }))).toBeNull();
  });

  it("comes back with one Undo", () => {
    let state = selected("One.\n\nTwo.", "Two");
    const before = written(state.doc);
    const part = partToMove(state);
    const tr = part && cutPart(state, part);
    if (tr) state = state.apply(tr);
    expect(written(state.doc)).toBe("One.");
    undo(state, (back) => (state = state.apply(back)));
    expect(written(state.doc)).toBe(before);
  });

  it("is found again where something was written before or behind it, and left where it was changed", () => {
    const state = selected("One.\n\nTwo.\n\nThree.", "Two");
    const part = partToMove(state);
    const cut = (position: number, words: string) => {
      const changed = state.apply(state.tr.insertText(words, position));
      const tr = part && cutPart(changed, part);
      return tr && written(tr.doc);
    };
    expect(cut(1, "Nought. ")).toBe("Nought. One.\n\nThree.");
    expect(cut(state.doc.content.size - 1, " Four.")).toBe("One.\n\nThree. Four.");
    expect(cut(8, "x")).toBeNull();
  });
});
