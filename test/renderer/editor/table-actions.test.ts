import { EditorState, TextSelection, type Command } from "@tiptap/pm/state";
import { tableEditing } from "@tiptap/pm/tables";
import { describe, expect, test } from "vitest";
import { createEvenTables } from "#renderer/editor/even-tables.ts";
import { alignColumn, tableActions } from "#renderer/editor/table-actions.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { checkDocument } from "#shared/rich-text/check-body.ts";
import { aDocument } from "./note-schema.ts";

const TABLE = "| Talk | Room |\n| --- | ---: |\n| eBPF | W181 |\n";

/** The table after a command, with the caret behind the first `word`. */
function after(command: Command | undefined, word: string, markdown = TABLE): string {
  const doc = aDocument(markdown);
  let at = 0;
  doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? "").indexOf(word) : -1;
    if (index >= 0 && at === 0) at = position + index + word.length;
  });
  let state = EditorState.create({ doc, plugins: [createEvenTables(), tableEditing()] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  command?.(state, (tr) => {
    state = state.apply(tr);
  });
  state.doc.check();
  const body: NoteBody = JSON.parse(JSON.stringify(state.doc.toJSON()));
  const before = JSON.stringify(body);
  expect(JSON.stringify(checkDocument(body))).toBe(before);
  return bodyToMarkdown(body).replaceAll(/ +/g, " ").replaceAll(/-+/g, "-");
}
const action = (words: string) => tableActions.find((one) => one.words === words)?.command;

describe("In a table", () => {
  test("a row below is empty and set as its column", () => {
    expect(after(action("Row below"), "Talk")).toBe(
      "| Talk | Room |\n| - | -: |\n| | |\n| eBPF | W181 |\n",
    );
  });

  test("no row goes above the headings", () => {
    expect(after(action("Row above"), "Talk")).toBe(
      "| Talk | Room |\n| - | -: |\n| eBPF | W181 |\n",
    );
    expect(after(action("Row above"), "eBPF")).toBe(
      "| Talk | Room |\n| - | -: |\n| | |\n| eBPF | W181 |\n",
    );
  });

  test("columns come on either side and go", () => {
    expect(after(action("Column before"), "eBPF")).toBe(
      "| | Talk | Room |\n| - | - | -: |\n| | eBPF | W181 |\n",
    );
    expect(after(action("Column after"), "Room")).toBe(
      "| Talk | Room | |\n| - | -: | - |\n| eBPF | W181 | |\n",
    );
    expect(after(action("Delete column"), "Room")).toBe("| Talk |\n| - |\n| eBPF |\n");
  });

  test("without its headings' row the next one is the headings", () => {
    expect(after(action("Delete row"), "Room")).toBe("| eBPF | W181 |\n| - | -: |\n");
  });

  test("a column is set as a whole", () => {
    expect(after(alignColumn("center"), "W181")).toBe(
      "| Talk | Room |\n| - | :-: |\n| eBPF | W181 |\n",
    );
    expect(after(alignColumn(null), "Room")).toBe("| Talk | Room |\n| - | - |\n| eBPF | W181 |\n");
  });

  test("the table goes, the text around it stays", () => {
    expect(after(action("Delete table"), "eBPF", `before\n\n${TABLE}\nafter\n`)).toBe(
      "before\n\nafter\n",
    );
  });
});

test("Outside of a table nothing of it can be done", () => {
  expect(after(action("Delete table"), "before", `before\n\n${TABLE}`)).toContain(
    "| eBPF | W181 |",
  );
});
