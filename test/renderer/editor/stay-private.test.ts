import { lift, setBlockType } from "@tiptap/pm/commands";
import { EditorState, Plugin, TextSelection, type Command } from "@tiptap/pm/state";
import { expect, it, test } from "vitest";
import { FREES_PRIVATE } from "#renderer/editor/private-block.ts";
import { stayPrivate } from "#renderer/editor/stay-private.ts";
import { aDocument } from "./note-schema.ts";

const plugins = [
  new Plugin({
    appendTransaction: (transactions, before, state) => stayPrivate(transactions, before, state),
  }),
];

/** The document after a command with the caret in `secret`. */
function after(markdown: string, command: Command): string {
  const doc = aDocument(markdown);
  let at = -1;
  doc.descendants((node, position) => {
    if (node.text === "secret") at = position;
  });
  let state = EditorState.create({ doc, plugins, selection: TextSelection.create(doc, at) });
  expect(command(state, (tr) => (state = state.apply(tr)))).toBe(true);
  state.doc.check();
  return state.doc.toString();
}

it.each([
  ["> [!PRIVATE]\n>\n> secret", 'privateBlock(paragraph("secret"))'],
  [
    "> [!PRIVATE]\n>\n> one\n>\n> secret\n>\n> three",
    'privateBlock(paragraph("one"), paragraph("secret"), paragraph("three"))',
  ],
  [
    "> public\n>\n> > [!PRIVATE]\n> >\n> > secret",
    'blockquote(paragraph("public"), privateBlock(paragraph("secret")))',
  ],
  ["> [!PRIVATE]\n>\n> - secret", 'privateBlock(paragraph("secret"))'],
])("a line that is lifted by the way stays private: %j", (markdown, want) => {
  expect(after(markdown, lift)).toBe(`doc(${want})`);
});

const free: Command = (state, dispatch) =>
  lift(state, (tr) => dispatch?.(tr.setMeta(FREES_PRIVATE, true)));

const all: Command = (state, dispatch) => {
  const selection = TextSelection.between(
    state.doc.resolve(0),
    state.doc.resolve(state.doc.content.size),
  );
  return lift(state.apply(state.tr.setSelection(selection)), dispatch);
};

const heading: Command = (state, dispatch) => {
  const type = state.schema.nodes["heading"];
  return type ? setBlockType(type)(state, dispatch) : false;
};

test("several lines that are lifted stay in one block", () => {
  expect(after("> [!PRIVATE]\n>\n> one\n>\n> secret\n>\n> three", all)).toBe(
    'doc(privateBlock(paragraph("one"), paragraph("secret"), paragraph("three")))',
  );
});

test("a line is given free by who asks for it", () => {
  expect(after("> [!PRIVATE]\n>\n> secret", free)).toBe('doc(paragraph("secret"))');
});

test("what changes within a private block is left as it is", () => {
  expect(after("> [!PRIVATE]\n>\n> secret", heading)).toBe('doc(privateBlock(heading("secret")))');
});
