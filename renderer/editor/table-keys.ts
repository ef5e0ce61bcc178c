import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import { TextSelection, type Command } from "@tiptap/pm/state";
import {
  addRowAfter,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
  selectionCell,
} from "@tiptap/pm/tables";
import { goFromCell } from "./table-arrows.ts";
import { leaveEmptyRow, typedRow, typedTable } from "./typed-tables.ts";

/** Keys in a table, and lines of Markdown's with Enter, which make one. */
export const TableKeys = Extension.create({
  name: "tableKeys",
  // Before lists, which would indent, and before Enter parts a line.
  priority: 300,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return {
      Tab: () => {
        if (!isInTable(this.editor.state)) return false;
        if (run(goToNextCell(1))()) return true;
        return run(addRowAfter)() && run(goToNextCell(1))();
      },
      "Shift-Tab": run(goToNextCell(-1)),
      Enter: () => [typedRow, leaveEmptyRow, goBelow, typedTable].some((command) => run(command)()),
      "Shift-Enter": run(breakLine),
      "Mod-Enter": run(breakLine),
      ArrowUp: run(goFromCell("up")),
      ArrowDown: run(goFromCell("down")),
      ArrowLeft: run(goFromCell("left")),
      ArrowRight: run(goFromCell("right")),
      Backspace: () => run(keepCell("start"))(),
      "Mod-Backspace": () => run(keepCell("start"))(),
      Delete: () => run(keepCell("end"))(),
      "Mod-Delete": () => run(keepCell("end"))(),
    };
  },
});

/** The caret's cell, whose text it stands in; null elsewhere. */
function cellOf($from: ResolvedPos): ResolvedPos["parent"] | null {
  const { parent } = $from;
  return parent.type.name === "tableCell" || parent.type.name === "tableHeader" ? parent : null;
}

/** To the cell below; from the last row out of the table. */
const goBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map, table, tableStart, bottom } = selectedRect(state);
  const $cell = selectionCell(state);
  const { tr } = state;
  if (bottom < map.height) {
    const column = map.findCell($cell.pos - tableStart).left;
    const below = tableStart + (map.map[bottom * map.width + column] ?? 0);
    const cell = tr.doc.nodeAt(below);
    tr.setSelection(TextSelection.create(tr.doc, below + 1, below + 1 + (cell?.content.size ?? 0)));
  } else {
    const after = tableStart + table.nodeSize - 1;
    const paragraph = state.schema.nodes["paragraph"];
    if (!tr.doc.nodeAt(after)?.isTextblock && paragraph) tr.insert(after, paragraph.create());
    tr.setSelection(TextSelection.near(tr.doc.resolve(after)));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Tiptap's own breaks no line in what is kept to itself, as cells are. */
const breakLine: Command = (state, dispatch) => {
  const lineBreak = state.schema.nodes["hardBreak"];
  if (!cellOf(state.selection.$from) || !lineBreak) return false;
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
};

/** A browser would join cells. Backspace in a table without any text takes the table away. */
const keepCell =
  (edge: "start" | "end"): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    const cell = cellOf($from);
    if (!cell || !empty) return false;
    if ($from.parentOffset !== (edge === "start" ? 0 : cell.content.size)) return false;
    const isBlank = $from.node(-2).textContent === "" && cell.childCount === 0;
    return edge === "start" && isBlank ? deleteTable(state, dispatch) : true;
  };
