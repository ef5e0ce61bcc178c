import type { Editor } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import { TextSelection, type Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  selectedRect,
} from "@tiptap/pm/tables";
import type { CellAlign } from "#shared/note-body.ts";

/** What the table's bar offers. */
export interface TableAction {
  words: string;
  command: Command;
  /** Parts the bar into groups. */
  group: "rows" | "columns" | "align" | "away";
}

/** Sets a column, or all that are selected, by their headings; the cells below follow (even-tables.ts). */
export const alignColumn =
  (align: CellAlign): Command =>
  (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, tableStart, left, right } = selectedRect(state);
    const { tr } = state;
    for (let column = left; column < right; column += 1) {
      tr.setNodeAttribute(tableStart + (map.map[column] ?? 0), "align", align);
    }
    dispatch?.(tr);
    return true;
  };

/** Nothing goes above the headings. */
const rowAbove: Command = (state, dispatch) =>
  isInTable(state) && selectedRect(state).top > 0 && addRowBefore(state, dispatch);

export const tableActions: readonly TableAction[] = [
  { words: "Row above", command: rowAbove, group: "rows" },
  { words: "Row below", command: addRowAfter, group: "rows" },
  { words: "Column before", command: addColumnBefore, group: "columns" },
  { words: "Column after", command: addColumnAfter, group: "columns" },
  { words: "Left", command: alignColumn("left"), group: "align" },
  { words: "Centre", command: alignColumn("center"), group: "align" },
  { words: "Right", command: alignColumn("right"), group: "align" },
  { words: "Delete row", command: deleteRow, group: "away" },
  { words: "Delete column", command: deleteColumn, group: "away" },
  { words: "Delete table", command: deleteTable, group: "away" },
];

/** A table of these texts, row by row; the first holds the headings. All rows are of one length. */
export function tableOf(schema: Schema, rows: readonly (readonly string[])[]): Node {
  return schema.node(
    "table",
    null,
    rows.map((cells, at) =>
      schema.node(
        "tableRow",
        null,
        cells.map((text) =>
          schema.node(at === 0 ? "tableHeader" : "tableCell", null, text ? schema.text(text) : []),
        ),
      ),
    ),
  );
}

const EMPTY = Array.from({ length: 3 }, () => ["", ""]);

/** Puts an empty table at the caret, which goes into its first cell. */
export function insertTable(editor: Editor): void {
  editor
    .chain()
    .focus()
    .command(({ state, tr }) => {
      if (isInTable(state)) return false;
      const at = tr.selection.from + 1;
      tr.replaceSelectionWith(tableOf(state.schema, EMPTY));
      tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size))));
      tr.scrollIntoView();
      return true;
    })
    .run();
}
