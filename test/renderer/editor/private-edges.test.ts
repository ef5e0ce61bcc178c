import { EditorState, NodeSelection, Plugin, TextSelection, type Command } from "@tiptap/pm/state";
import { describe, expect, it, test } from "vitest";
import { backspaceAtPrivate, deleteAtPrivate } from "#renderer/editor/private-edges.ts";
import { returnToPrivate } from "#renderer/editor/return-to-private.ts";
import { aDocument } from "./note-schema.ts";

const plugins = [
  new Plugin({
    appendTransaction: (transactions, _before, state) => returnToPrivate(transactions, state),
  }),
];

/** A state with the caret, or what is selected, between the bars in the text. */
function stateOf(markdown: string): EditorState {
  const marked = EditorState.create({ doc: aDocument(markdown), plugins });
  const places: number[] = [];
  marked.doc.descendants(({ text = "" }, position) => {
    for (const { index } of text.matchAll(/\|/g)) places.push(position + index);
  });
  const { tr } = marked;
  for (const at of places.toReversed()) tr.delete(at, at + 1);
  const [from = 0, to = from + 1] = places;
  tr.setSelection(TextSelection.create(tr.doc, from, to - 1));
  return EditorState.create({ doc: tr.doc, selection: tr.selection, plugins });
}

/** What a command makes of a state; null where it leaves the key to others. */
function after(state: EditorState, command: Command): EditorState | null {
  let next = state;
  return command(state, (tr) => (next = state.apply(tr))) ? next : null;
}

const selectedIn = ({ selection }: EditorState): string | null =>
  selection instanceof NodeSelection ? selection.node.type.name : null;

const markdown = (state: EditorState | null) => state?.doc.toString();
const secret = "> [!PRIVATE]\n>\n> secret";

describe("at the edge of a private block", () => {
  it.each([
    ["Delete before it", "public|\n\n> [!PRIVATE]\n>\n> secret", deleteAtPrivate],
    ["Delete at the end of a list before it", "- public|\n\n" + secret, deleteAtPrivate],
    [
      "Delete before a quote that begins with one",
      "public|\n\n> > [!PRIVATE]\n> >\n> > secret",
      deleteAtPrivate,
    ],
    ["Backspace at its start", "public\n\n> [!PRIVATE]\n>\n> |secret", backspaceAtPrivate],
    [
      "Backspace at the start of a heading in it",
      "public\n\n> [!PRIVATE]\n>\n> # |secret",
      backspaceAtPrivate,
    ],
    ["Backspace at the note's start", "> [!PRIVATE]\n>\n> |secret", backspaceAtPrivate],
  ])("%s selects it, and once more deletes it", (_what, text, command) => {
    const before = stateOf(text);
    const first = after(before, command);
    expect(first?.doc.eq(before.doc)).toBe(true);
    expect(first && selectedIn(first)).toBe("privateBlock");
    const second = first && after(first, command);
    expect(second?.doc.textContent).toBe(before.doc.textContent.replace("secret", ""));
  });

  test("an empty one is taken away by Backspace, and an empty line before one by Delete", () => {
    const empty = stateOf("public\n\n> [!PRIVATE]\n>\n> x|");
    const emptied = empty.apply(empty.tr.delete(empty.selection.from - 1, empty.selection.from));
    expect(markdown(after(emptied, backspaceAtPrivate))).toBe(
      'doc(paragraph("public"), paragraph)',
    );

    const line = stateOf(`x|\n\n${secret}`);
    const lineless = line.apply(line.tr.delete(1, 2));
    const joined = after(lineless, deleteAtPrivate);
    expect(markdown(joined)).toBe('doc(privateBlock(paragraph("secret")))');
    expect(joined?.selection.$from.parent.textContent).toBe("secret");
  });

  test("a quote at its start is lifted within it, also behind another quote", () => {
    const state = stateOf("> public\n\n> [!PRIVATE]\n>\n> > |secret");
    expect(markdown(after(state, backspaceAtPrivate))).toBe(
      'doc(blockquote(paragraph("public")), privateBlock(paragraph("secret")))',
    );
  });

  it.each([
    ["within words", "pub|lic\n\n" + secret, deleteAtPrivate],
    [
      "at the end of one, which draws public words in",
      "> [!PRIVATE]\n>\n> secret|\n\npublic",
      deleteAtPrivate,
    ],
    ["before its second line", "> [!PRIVATE]\n>\n> secret\n>\n> |more", backspaceAtPrivate],
    ["in a list in it, whose items are lifted", "> [!PRIVATE]\n>\n> - |secret", backspaceAtPrivate],
    ["behind it", `${secret}\n\n|public`, backspaceAtPrivate],
    ["at the end of the note", `${secret}\n\npublic|`, deleteAtPrivate],
  ])("the keys are left as they are %s", (_where, text, command) => {
    expect(after(stateOf(text), command)).toBeNull();
  });
});

describe("what was selected from before a private block into it", () => {
  it.each([
    [
      "its first line",
      "pub|lic\n\n> [!PRIVATE]\n>\n> sec|ret",
      'doc(paragraph("pub"), privateBlock(paragraph("ret")))',
    ],
    [
      "a line with others behind it",
      "pub|lic\n\n> [!PRIVATE]\n>\n> one\n>\n> t|wo\n>\n> three",
      'doc(paragraph("pub"), privateBlock(paragraph("wo"), paragraph("three")))',
    ],
    [
      "a list, from a list",
      "- one\n- pub|lic\n\n> [!PRIVATE]\n>\n> - sec|ret\n> - more",
      'doc(bulletList(listItem(paragraph("one")), listItem(paragraph("pub"))), privateBlock(paragraph("ret"), bulletList(listItem(paragraph("more")))))',
    ],
    ["its last letter", "pub|lic\n\n> [!PRIVATE]\n>\n> secret|", 'doc(paragraph("pub"))'],
    [
      "what is behind it",
      "pub|lic\n\n> [!PRIVATE]\n>\n> secret\n\nsee|n",
      'doc(paragraph("pubn"))',
    ],
    [
      "public words, from within it",
      "> [!PRIVATE]\n>\n> sec|ret\n\npub|lic",
      'doc(privateBlock(paragraph("seclic")))',
    ],
  ])(
    "leaves no private word in the open when it is deleted or written over: %s",
    (_to, text, want) => {
      const state = stateOf(text);
      const deleted = state.apply(state.tr.deleteSelection());
      expect(markdown(deleted)).toBe(want);
      deleted.doc.check();
      const typed = state.apply(state.tr.insertText("!"));
      expect(markdown(typed)).toBe(want.replace(/"(pub|sec)/, '"$1!'));
    },
  );
});
