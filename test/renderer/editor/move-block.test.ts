import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { moveBlock } from "#renderer/editor/move-block.ts";
import { isAttribution, quoteSpeaker } from "#renderer/editor/quote-speaker.ts";
import { aDocument } from "./note-schema.ts";

/** A state with the caret, or a selection to `until`, behind these words. */
function at(markdown: string, words: string, until = words): EditorState {
  const doc = aDocument(markdown);
  const ends = [words, until].map((wanted) => {
    let found = -1;
    doc.descendants((node, position) => {
      const index = node.text?.indexOf(wanted) ?? -1;
      if (index >= 0) found = position + index + wanted.length;
    });
    return found;
  });
  return EditorState.create({
    doc,
    selection: TextSelection.create(doc, ends[0] ?? 0, ends[1] ?? 0),
  });
}

const moved = (state: EditorState, way: "up" | "down") => {
  const move = moveBlock(state, way);
  return move && { doc: move.tr.doc, words: move.words, here: move.tr.selection.$from.parent };
};

describe("a block", () => {
  it("changes places with its neighbour, and the caret goes along", () => {
    const up = moved(at("# One\n\ntwo\n\nthree", "two"), "up");
    expect(up?.doc.eq(aDocument("two\n\n# One\n\nthree"))).toBe(true);
    expect(up?.here.textContent).toBe("two");
    expect(up?.words).toBe("Moved up: 1 of 3.");
    const down = moved(at("# One\n\ntwo\n\nthree", "two"), "down");
    expect(down?.doc.eq(aDocument("# One\n\nthree\n\ntwo"))).toBe(true);
    expect(down?.here.textContent).toBe("two");
    expect(down?.words).toBe("Moved down: 3 of 3.");
  });

  it("is an item within its list, and several where several are selected", () => {
    const item = moved(at("- one\n- two\n  - inner\n- three", "two"), "down");
    expect(item?.doc.eq(aDocument("- one\n- three\n- two\n  - inner"))).toBe(true);
    const two = moved(at("one\n\ntwo\n\nthree", "two", "three"), "up");
    expect(two?.doc.eq(aDocument("two\n\nthree\n\none"))).toBe(true);
  });

  it("is the whole table from within a cell", () => {
    const table = "| a | b |\n|---|---|\n| c | d |";
    expect(
      moved(at(`${table}\n\nbelow`, "c"), "down")?.doc.eq(aDocument(`below\n\n${table}`)),
    ).toBe(true);
  });

  it("stays where it is at the edge", () => {
    expect(moveBlock(at("one\n\ntwo", "one"), "up")).toBeNull();
    expect(moveBlock(at("one\n\ntwo", "two"), "down")).toBeNull();
  });
});

const isNamed = (markdown: string) => {
  const quote = aDocument(markdown).firstChild;
  return quote?.lastChild ? isAttribution(quote.lastChild, quote) : null;
};

describe("a quote with a speaker", () => {
  it("is made of the caret's paragraph and a line with the name", () => {
    const tr = quoteSpeaker(at("Rope is cheap.\n\nbelow", "Rope"), "Ada Lind");
    expect(tr?.doc.eq(aDocument("> Rope is cheap.\n>\n> — Ada Lind\n\nbelow"))).toBe(true);
    expect(tr?.selection.$from.parent.textContent).toBe("Rope is cheap.");
  });

  it("waits for a name that is not known, in its line", () => {
    const tr = quoteSpeaker(at("Rope is cheap.", "Rope"), null);
    expect(tr?.selection.$from.parent.textContent).toBe("— ");
    expect(tr?.selection.$from.parentOffset).toBe(2);
  });

  it("gets one such line, and the caret goes to it the second time", () => {
    const first = quoteSpeaker(at("> Rope is cheap.", "Rope"), "Ada Lind");
    expect(first?.doc.eq(aDocument("> Rope is cheap.\n>\n> — Ada Lind"))).toBe(true);
    const again = quoteSpeaker(at("> Rope is cheap.\n>\n> — Ada Lind", "Rope"), "Bo");
    expect(again?.docChanged).toBe(false);
    expect(again?.selection.$from.parent.textContent).toBe("— Ada Lind");
  });

  it("is told by its last line alone", () => {
    expect(isNamed("> Rope.\n>\n> — Ada")).toBe(true);
    expect(isNamed("> — Ada")).toBe(false);
    expect(isNamed("> Rope.\n>\n> —Ada")).toBe(false);
  });
});
