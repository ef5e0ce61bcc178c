import { splitBlock } from "@tiptap/pm/commands";
import { closeHistory, history, undo } from "@tiptap/pm/history";
import { EditorState, Plugin, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it, test } from "vitest";
import { addressInWord } from "#renderer/editor/address-in-word.ts";
import { linkBefore } from "#renderer/editor/link-in-sentence.ts";
import { noteSchema } from "./note-schema.ts";

describe("the address in a word", () => {
  it.each([
    ["https://example.org/a,", "https://example.org/a"],
    ["https://example.org/a.", "https://example.org/a"],
    ["https://example.org/a?b=c!", "https://example.org/a?b=c"],
    ["https://example.org;", "https://example.org"],
    ["https://example.org/a),", "https://example.org/a"],
    ["(https://example.org/a).", "https://example.org/a"],
    ["https://example.org/a_(b),", "https://example.org/a_(b)"],
    ["(https://example.org/a_(b)),", "https://example.org/a_(b)"],
    ["“https://example.org/a”.", "https://example.org/a"],
    ["https://example.org/a…", "https://example.org/a"],
    ["http://localhost:3000/,", "http://localhost:3000/"],
  ])("of %j is %j", (word, text) => {
    expect(addressInWord(word)).toEqual({ at: word.indexOf("http"), text, address: text });
  });

  it("has the scheme that was left out", () => {
    const text = "www.example.org";
    expect(addressInWord(`${text},`)).toEqual({ at: 0, text, address: `https://${text}` });
    expect(addressInWord("mailto:ada@example.org.")?.address).toBe("mailto:ada@example.org");
  });

  it.each([
    "https://,",
    "https://example.",
    "www.",
    "README.md,",
    "javascript:alert(1).",
    "end.",
    "mailto:ada,",
    "seehttps://example.org,",
  ])("is none in %j", (word) => expect(addressInWord(word)).toBeNull());
});

const paragraph = (text: string) => noteSchema.node("paragraph", null, [noteSchema.text(text)]);
const plugins = [
  history(),
  new Plugin({
    appendTransaction: (transactions, before, state) => linkBefore(transactions, before, state),
  }),
];
const written = (text: string): EditorState => {
  const doc = noteSchema.node("doc", null, [paragraph(text)]);
  return EditorState.create({ doc, plugins, selection: TextSelection.atEnd(doc) });
};
/** What is linked, and where to. */
const links = ({ doc }: EditorState): unknown[] => {
  const found: unknown[] = [];
  doc.descendants(
    ({ text, marks: [mark] }) => void (mark && found.push([text, mark.attrs["href"]])),
  );
  return found;
};

test("an address is linked once a space, a break or a new line follows its word", () => {
  const state = written("see https://example.org/a,");
  const link = [["https://example.org/a", "https://example.org/a"]];
  expect(links(state.apply(state.tr.insertText(" ")))).toEqual(link);
  let parted = state;
  splitBlock(state, (tr) => (parted = state.apply(tr)));
  expect(links(parted)).toEqual(link);
  const lineBreak = noteSchema.node("hardBreak");
  expect(links(state.apply(state.tr.replaceSelectionWith(lineBreak)))).toEqual(link);
});

test("one Undo takes the link off with the space that made it, and leaves the text", () => {
  const typed = written("see https://example.org/a");
  const comma = typed.apply(typed.tr.insertText(","));
  const linked = comma.apply(closeHistory(comma.tr.insertText(" ")));
  let undone = linked;
  undo(linked, (tr) => (undone = linked.apply(tr)));
  expect(links(linked)).toHaveLength(1);
  expect(links(undone)).toEqual([]);
  expect(undone.doc.textContent).toBe("see https://example.org/a,");
});

test("nothing is linked in code, by a letter, or in a text that is put in the place of another", () => {
  const state = written("see https://example.org/a,");
  expect(links(state.apply(state.tr.insertText("b")))).toEqual([]);
  const next = [paragraph("hear https://example.org/longer, and more")];
  const { tr } = state;
  tr.replaceWith(0, state.doc.content.size, next);
  expect(links(state.apply(tr.setSelection(TextSelection.atEnd(tr.doc))))).toEqual([]);
  const doc = noteSchema.node("doc", null, [
    noteSchema.node("codeBlock", null, [noteSchema.text("https://example.org/a,")]),
  ]);
  const code = EditorState.create({ doc, plugins, selection: TextSelection.atEnd(doc) });
  expect(links(code.apply(code.tr.insertText(" ")))).toEqual([]);
});
