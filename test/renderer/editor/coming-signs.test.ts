import { EditorState, Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { putFiles } from "#renderer/editor/coming-files.ts";
import {
  isStill,
  noSigns,
  placeOf,
  setSign,
  signsOf,
  withSign,
} from "#renderer/editor/coming-signs.ts";
import { aDocument } from "./note-schema.ts";

const sign = (id: string, at: number | null) => (tr: Transaction) =>
  setSign(tr, { id, at, name: id, isPasted: true });

/** A note with the caret at its end, into which files come in the order in which the test lets them. */
function aNote(markdown: string) {
  const doc = aDocument(markdown);
  const signs = new Plugin({
    key: signsOf,
    state: { init: () => noSigns, apply: (tr, before) => withSign(before, tr) },
  });
  let state = EditorState.create({ doc, plugins: [signs], selection: TextSelection.atEnd(doc) });
  const change = (make: (tr: Transaction) => Transaction) => {
    state = state.apply(make(state.tr));
  };
  return {
    type: (text: string) => change((tr) => tr.insertText(text)),
    moveCaret: () => change((tr) => tr.setSelection(TextSelection.atStart(tr.doc))),
    paste: (id: string) => change(sign(id, state.selection.to)),
    /** A file whose hash is the letter of its paste. */
    arrive(id: string) {
      const at = placeOf(state, id) ?? state.doc.content.size;
      const attachment = {
        file: id.repeat(64),
        isPicture: true,
        type: "image/png",
        name: id,
        size: 1,
        width: 64,
        height: 48,
      };
      change((tr) => {
        const follows = isStill(state, id);
        return sign(id, putFiles(tr, at, [{ attachment, said: null }], { follows }))(tr);
      });
    },
    end: (id: string) => change(sign(id, null)),
    blocks: () =>
      state.doc.content.content.map((node) =>
        node.type.name === "picture" ? String(node.attrs["file"])[0] : node.textContent,
      ),
  };
}

it.each(["Slides:", ""])("keeps the order of pastes, whichever comes in first: %s", (line) => {
  for (const order of ["abc", "cba", "bca", "cab"]) {
    const note = aNote(line);
    for (const id of "abc") note.paste(id);
    for (const id of order) {
      note.arrive(id);
      note.end(id);
    }
    note.type("after");
    expect(note.blocks()).toEqual([...(line === "" ? [] : [line]), "a", "b", "c", "after"]);
  }
});

it("puts several files of one paste in their order before those of the next", () => {
  const note = aNote("Slides:");
  note.paste("a");
  note.paste("b");
  for (const id of "aba") note.arrive(id);
  note.type("after");
  expect(note.blocks()).toEqual(["Slides:", "a", "a", "b", "after"]);
});

it("leaves the caret to somebody who writes on while the file comes in", () => {
  const note = aNote("Slides:");
  note.paste("a");
  note.type(" of the");
  note.arrive("a");
  note.type(" day");
  expect(note.blocks()).toEqual(["Slides: of the day", "a", ""]);
});

it("keeps the order of pastes behind a line that somebody writes on in", () => {
  for (const order of ["ab", "ba"]) {
    const note = aNote("Slides:");
    for (const id of "ab") note.paste(id);
    note.type(" of the");
    for (const id of order) note.arrive(id);
    note.type(" day");
    expect(note.blocks()).toEqual(["Slides: of the day", "a", "b", ""]);
  }
});

it("leaves a caret alone that was moved meanwhile", () => {
  const note = aNote("Slides:");
  note.paste("a");
  note.moveCaret();
  note.arrive("a");
  note.type("My ");
  expect(note.blocks()).toEqual(["My Slides:", "a", ""]);
});
