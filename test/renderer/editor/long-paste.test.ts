import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { createLongPaste, pasted, piece, waitingFor } from "#renderer/editor/long-paste.ts";
import { markdownSlice } from "#renderer/editor/note-paste.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { parseBody } from "#shared/rich-text/check-body.ts";
import { aDocument, noteSchema } from "./note-schema.ts";

const TEXT = "# Pasted\n\n- list";

/** A note in which `TEXT` was pasted over `from` to `to` and is still being read. */
function waitingIn(markdown: string, from: number, to = from) {
  let state = EditorState.create({
    doc: aDocument(markdown),
    plugins: [createLongPaste(), history()],
  });
  const run = (tr: Transaction | null) => {
    if (tr) state = state.apply(tr);
    return tr !== null;
  };
  run(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  run(waitingFor(state, { text: TEXT, from, to }));
  return {
    type: (text: string) => run(state.tr.insertText(text)),
    remove: (start: number, end: number) => run(state.tr.delete(start, end)),
    arrive: () => run(pasted(state, TEXT, markdownSlice(noteSchema, TEXT), false)),
    undo: () => undo(state, (tr) => void run(tr)),
    text: () => bodyToMarkdown(parseBody(JSON.stringify(state.doc.toJSON()))),
    before: () => state.selection.$from.parent.textBetween(0, state.selection.$from.parentOffset),
  };
}

describe("Markdown that is read while the note goes on", () => {
  it("comes to where it was pasted, and the caret to its end", () => {
    const note = waitingIn("before", 7);
    note.arrive();
    expect(note.text()).toBe("before\n\n# Pasted\n\n- list\n");
    expect(note.before()).toBe("list");
  });

  it("takes the place of what was selected", () => {
    const note = waitingIn("one two three", 5, 8);
    note.arrive();
    expect(note.text()).toBe("one\n\n# Pasted\n\n- list\n\nthree\n");
  });

  it("comes before what was typed meanwhile, and loses none of it", () => {
    const note = waitingIn("before", 7);
    note.type(" typed");
    note.arrive();
    expect(note.text()).toContain("# Pasted");
    expect(note.text().replaceAll(/\s+/g, " ")).toContain("- list typed");
  });

  it("comes even where what was around it is gone", () => {
    const note = waitingIn("before", 4);
    note.remove(1, 7);
    note.arrive();
    expect(note.text()).toBe("# Pasted\n\n- list\n");
  });

  it("comes once, and one Undo takes it back", () => {
    const note = waitingIn("before", 7);
    note.type("!");
    expect(note.arrive()).toBe(true);
    expect(note.arrive()).toBe(false);
    note.undo();
    expect(note.text()).toBe("before!\n");
  });
});

const lines = (sign: string, between: string) =>
  Array.from({ length: 600 }, (_, at) => `${sign}${at}${" and more words".repeat(8)}`).join(
    between,
  );

describe("Much Markdown", () => {
  const long = Array.from(
    { length: 600 },
    (_, at) => `Paragraph ${at} of a draft${" that goes on".repeat(15)}.\n\n- item ${at}`,
  );
  const LONG = `first\n\n${long.join("\n\n")}\n\nlast`;

  /** A note into which the whole is pasted between `be` and `fore`, up to `pieces` of it. */
  function inPieces(pieces: number, text = LONG, isCut = true) {
    let state = EditorState.create({
      doc: aDocument("before"),
      plugins: [createLongPaste(), history()],
    });
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3)));
    const run = (tr: Transaction | null) => {
      if (tr) state = state.apply(tr);
      return tr !== null;
    };
    run(waitingFor(state, { text, from: 3, to: 3 }));
    run(pasted(state, text, markdownSlice(noteSchema, text), isCut));
    let count = 0;
    while (count < pieces && run(piece(state, false))) count += 1;
    return {
      count,
      finish: () => run(piece(state, true)),
      undo: () => undo(state, (tr) => void run(tr)),
      type: (typed: string) => run(state.tr.insertText(typed)),
      before: () => state.selection.$from.parent.textBetween(0, state.selection.$from.parentOffset),
      text: () => bodyToMarkdown(parseBody(JSON.stringify(state.doc.toJSON()))),
    };
  }

  it("goes in piece by piece, and is what it would have been at once", () => {
    const note = inPieces(1_000);
    expect(note.count).toBeGreaterThan(1);
    expect(note.text()).toBe(`befirst\n\n${long.join("\n\n")}\n\nlastfore\n`);
  });

  it.each([
    ["a quote", lines("> ", "\n>\n")],
    ["a quote that has text around it", `first\n\n${lines("> ", "\n>\n")}\n\nlast`],
    ["a private block", `> [!PRIVATE]\n>\n${lines("> ", "\n>\n")}`],
  ])("goes in piece by piece where the most of it is %s", (_, text) => {
    const note = inPieces(1_000, text);
    const whole = inPieces(0, text, false);
    expect(note.count).toBeGreaterThan(0);
    expect(whole.finish()).toBe(false);
    expect(note.text()).toBe(whole.text());
    expect(note.before()).toBe(whole.before());
    note.undo();
    expect(note.text()).toBe("before\n");
  });

  it("is finished at once when the note is left", () => {
    const note = inPieces(1);
    note.type("!");
    note.finish();
    expect(note.text()).toBe(`befirst\n\n${long.join("\n\n")}\n\nlast!fore\n`);
  });

  it("is one step for Undo", () => {
    const note = inPieces(1_000);
    note.undo();
    expect(note.text()).toBe("before\n");
  });

  it("ends where it is undone half way", () => {
    const note = inPieces(2);
    note.undo();
    expect(note.finish()).toBe(false);
    expect(note.text()).toBe("before\n");
  });
});
