import { EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Slice } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { appendBlocks } from "#renderer/editor/append-blocks.ts";
import { distinctSlice } from "#renderer/editor/distinct-footnotes.ts";
import { createFootnoteNumbers } from "#renderer/editor/footnote-numbers.ts";
import { followAtCaret } from "#renderer/editor/follow-footnote.ts";
import { insertFootnote } from "#renderer/editor/insert-footnote.ts";
import { wordsOf } from "#renderer/editor/note-document.ts";
import { cutPart, partToMove } from "#renderer/editor/part-to-move.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { aDocument } from "./note-schema.ts";

const plugin = createFootnoteNumbers();
function stateOf(markdown: string, caret = 1): EditorState {
  const doc = aDocument(markdown);
  const selection = TextSelection.near(doc.resolve(caret));
  return EditorState.create({ doc, selection, plugins: [plugin] });
}
const written = ({ doc }: { doc: Transaction["doc"] }): string => {
  const body: NoteBody = doc.toJSON();
  return bodyToMarkdown(body);
};
/** What is shown of footnotes, in their order: number and name. */
const shown = (state: EditorState): string[] =>
  (plugin.getState(state)?.find() ?? [])
    .toSorted((a, b) => a.from - b.from)
    .map((one) => {
      const { attrs }: { attrs?: Record<string, string> } = Object(Reflect.get(one, "type"));
      return `${attrs?.["data-number"]} ${attrs?.["aria-label"]}`;
    });

describe("A footnote is inserted", () => {
  it("behind the caret, with its text at the end and the caret in it", () => {
    const tr = insertFootnote(stateOf("ab\n\nc", 3));
    expect(tr && written(tr)).toBe("ab[^1]\n\nc\n\n[^1]:\n");
    expect(tr?.selection.$head.node(1).type.name).toBe("footnote");
  });

  it("under a label that none has, nor any reference that leads nowhere", () => {
    const tr = insertFootnote(stateOf("a[^1]b[^3]\n\n[^1]: x\n\n[^3]: y", 2));
    expect(tr && written(tr)).toContain("[^2]");
  });

  it("not into code", () => {
    expect(insertFootnote(stateOf("```\ncode\n```", 2))).toBeNull();
  });
});

describe("Footnotes show", () => {
  it("numbers in the order of their references, and what is private, lacking or unused", () => {
    const markdown =
      "a[^b] c[^a]\n\n> [!PRIVATE]\n> d[^p]\n\n[^a]: 1\n\n[^b]: 2\n\n[^p]: 3\n\n[^u]: 4";
    expect(shown(stateOf(markdown))).toEqual([
      "1 Footnote 1",
      "2 Footnote 2",
      "3 Footnote 3",
      "2 Footnote 2",
      "1 Footnote 1",
      "3 Footnote 3, private",
      "– Footnote that nothing refers to",
    ]);
    expect(wordsOf(aDocument(markdown))).toEqual({ words: 7, privateWords: 2 });
  });

  it("other numbers as soon as a reference or a text goes", () => {
    const state = stateOf("a[^1] b[^2]\n\n[^1]: x\n\n[^2]: y");
    const without = state.apply(state.tr.delete(2, 3));
    expect(shown(without)).toEqual([
      "1 Footnote 1",
      "– Footnote that nothing refers to",
      "1 Footnote 1",
    ]);
    const { size } = state.doc.content;
    const dangling = state.apply(state.tr.delete(size - 5, size));
    expect(shown(dangling)[1]).toBe("? Footnote without a text");
    expect(shown(state.apply(state.tr.insertText("more ", 1)))).toEqual(shown(state));
  });
});

describe("The way of a footnote", () => {
  const markdown = "a[^1] b\n\n[^1]: text";
  it("leads from its reference to the end of its text, and back behind the reference", () => {
    const there = followAtCaret(stateOf(markdown, 2));
    expect(there?.selection.$head.parent.textContent).toBe("text");
    expect(there?.selection.$head.parentOffset).toBe(4);
    const state = stateOf(markdown, there?.selection.from);
    expect(followAtCaret(state)?.selection.from).toBe(3);
  });

  it("writes the text of one that has none", () => {
    const state = stateOf(markdown);
    const { size } = state.doc.content;
    const bare = state.apply(state.tr.delete(size - 8, size));
    const chosen = bare.apply(bare.tr.setSelection(NodeSelection.create(bare.doc, 2)));
    const tr = followAtCaret(chosen);
    expect(tr && written(tr)).toBe("a[^1] b\n\n[^1]:\n");
  });

  it("leads nowhere from anywhere else", () => {
    expect(followAtCaret(stateOf(markdown, 4))).toBeNull();
  });
});

describe("Blocks from elsewhere", () => {
  const pasted = aDocument("b[^1]\n\n[^1]: y").content;
  it("get labels that the note has not", () => {
    const { doc } = stateOf("a[^1]\n\n[^1]: x");
    const slice = distinctSlice(doc, new Slice(pasted, 1, 0));
    expect(written({ doc: doc.copy(slice.content) })).toBe("b[^2]\n\n[^2]: y\n");
    expect(distinctSlice(aDocument("a"), slice)).toBe(slice);
  });

  it("go before the footnotes that end the note", () => {
    const tr = appendBlocks(stateOf("a[^1]\n\n[^1]: x"), pasted.content);
    expect(written(tr)).toBe("a[^1]\n\nb[^2]\n\n[^2]: y\n\n[^1]: x\n");
  });

  it("never leave two of one label, however they came in", () => {
    const state = stateOf("a[^1]\n\n[^1]: x");
    const twice = state.applyTransaction(state.tr.insert(state.doc.content.size, pasted.child(1)));
    expect(written(twice.state)).toBe("a[^1]\n\n[^1]: x\n\n[^2]: y\n");
  });
});

describe("A part that goes to another note", () => {
  it("takes its footnotes along, and leaves those that the rest refers to", () => {
    const state = stateOf("a[^1] b[^2]\n\nc[^2]\n\n[^1]: x[^3]\n\n[^2]: y\n\n[^3]: z");
    const part = partToMove(state);
    const moved = part && state.doc.type.create(null, part.blocks);
    expect(moved && written({ doc: moved })).toBe(
      "a[^1] b[^2]\n\n[^1]: x[^3]\n\n[^2]: y\n\n[^3]: z\n",
    );
    const tr = part && cutPart(state, part);
    expect(tr && written(tr)).toBe("c[^2]\n\n[^2]: y\n");
  });

  it("leaves an empty line where nothing else was", () => {
    const state = stateOf("a[^1]\n\n[^1]: x");
    const part = partToMove(state);
    const tr = part && cutPart(state, part);
    expect(tr && written(tr)).toBe("");
    expect(() => tr?.doc.check()).not.toThrow();
  });
});
