import { EditorState, TextSelection } from "@tiptap/pm/state";
import { splitBlock } from "@tiptap/pm/commands";
import { tableEditing } from "@tiptap/pm/tables";
import { describe, expect, test } from "vitest";
import { createEvenTables } from "#renderer/editor/even-tables.ts";
import { leaveEmptyRow, typedRow, typedTable } from "#renderer/editor/typed-tables.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMarkdown } from "#shared/rich-text/body-to-markdown.ts";
import { aDocument } from "./note-schema.ts";

/** The note's Markdown once these lines were typed, each but the last with Enter. */
function typed(...lines: string[]): string {
  let state = EditorState.create({
    doc: aDocument(""),
    plugins: [createEvenTables(), tableEditing()],
  });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const dispatch = (tr: typeof state.tr) => {
    state = state.apply(tr);
  };
  for (const [at, line] of lines.entries()) {
    if (line !== "") dispatch(state.tr.insertText(line));
    if (at === lines.length - 1) continue;
    [typedRow, leaveEmptyRow, typedTable, splitBlock].some((command) => command(state, dispatch));
    state.doc.check();
  }
  const body: NoteBody = JSON.parse(JSON.stringify(state.doc.toJSON()));
  return bodyToMarkdown(body).replaceAll(/ +/g, " ").replaceAll(/-+/g, "-").trim();
}

describe("A table typed as Markdown writes it", () => {
  test("is the table that is meant, with its columns aligned, and an empty line ends it", () => {
    expect(
      typed("| Talk | Room |", "| :— | –-: |", "| eBPF | W181 |", "| Cilium | |", "", "After it."),
    ).toBe("| Talk | Room |\n| :- | -: |\n| eBPF | W181 |\n| Cilium | |\n\nAfter it.");
  });

  test("needs no second line of dashes", () => {
    expect(typed("| Talk | Room |", "| eBPF | W181 |", "", "After it.")).toBe(
      "| Talk | Room |\n| - | - |\n| eBPF | W181 |\n\nAfter it.",
    );
  });

  test.each(["| one | two | three |", "| one |", "a | b"])(
    "keeps what is no row of it as it was typed: %s",
    (line) => {
      const [, , row] = typed("| Talk | Room |", line).split("\n");
      expect(row).toBe(`| ${line.replaceAll("|", "\\|")} | |`);
    },
  );

  test("takes dashes for text once it has rows", () => {
    expect(typed("| Talk | Room |", "| eBPF | W181 |", "| - | - |", "", "End")).toBe(
      "| Talk | Room |\n| - | - |\n| eBPF | W181 |\n| - | - |\n\nEnd",
    );
  });
});
