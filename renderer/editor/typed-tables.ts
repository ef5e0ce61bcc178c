import type { Node } from "@tiptap/pm/model";
import { TextSelection, type Command, type EditorState, type Transaction } from "@tiptap/pm/state";
import { deleteRow, isInTable, selectedRect } from "@tiptap/pm/tables";
import type { CellAlign } from "#shared/note-body.ts";
import { tableOf } from "./table-actions.ts";

/** The cells of a line as Markdown writes a table's row, with a bar at both ends; null for any other line. */
function cellsOf(line: string): string[] | null {
  const inside = /^\|(.+)\|$/.exec(line.trim())?.[1];
  return inside === undefined ? null : inside.split("|").map((text) => text.trim());
}

const isAtEnd = ({ selection: { $from, empty } }: EditorState): boolean =>
  empty && $from.parentOffset === $from.parent.content.size;

/** `| Talk | Room |` on a line of its own becomes a table of these headings. */
export const typedTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { parent } = $from;
  if (!isAtEnd(state) || parent.type.name !== "paragraph") return false;
  const headings = cellsOf(parent.textContent);
  const type = state.schema.nodes["table"];
  const at = $from.index(-1);
  if (!headings || headings.length < 2 || !type) return false;
  if (!$from.node(-1).canReplaceWith(at, at + 1, type)) return false;
  const table = tableOf(state.schema, [headings, headings.map(() => "")]);
  const start = $from.before();
  const tr = state.tr.replaceWith(start, $from.after(), table);
  const firstBelow = start + 1 + (table.firstChild?.nodeSize ?? 0) + 2;
  tr.setSelection(TextSelection.near(tr.doc.resolve(firstBelow)));
  dispatch?.(tr.scrollIntoView());
  return true;
};

interface TypedLine {
  texts: string[];
  table: Node;
  /** Where the table's rows begin. */
  tableStart: number;
  row: Node;
  /** Where the row begins. */
  rowStart: number;
  /** The place of the row among the others; 0 are the headings. */
  index: number;
}

/** A row of Markdown's that was typed into the first cell of an empty one. */
function typedLine(state: EditorState): TypedLine | null {
  if (!isInTable(state) || !isAtEnd(state)) return null;
  const { $from } = state.selection;
  const row = $from.node(-1);
  const texts = cellsOf($from.parent.textContent);
  const isAlone = row.textContent === $from.parent.textContent && $from.index(-1) === 0;
  if (texts?.length !== row.childCount || !isAlone) return null;
  const { table, tableStart } = selectedRect(state);
  const index = $from.index(-2);
  return index === 0 ? null : { texts, table, tableStart, row, rowStart: $from.before(-1), index };
}

/** Dashes become those of print while they are typed. */
const DASHES = /[-–—]+/;
const RULE = /^:?[-–—]+:?$/;

const ALIGNS: Readonly<Record<string, CellAlign>> = {
  ":-:": "center",
  ":-": "left",
  "-:": "right",
};

/**
 * The second line of a table in Markdown, `| --- | ---: |`, aligns its columns; those after it fill their row and begin the
 * next one.
 */
export const typedRow: Command = (state, dispatch) => {
  const line = typedLine(state);
  if (line === null) return false;
  const isRule = line.index === 1 && line.texts.every((text) => RULE.test(text));
  const tr = isRule ? alignedAs(line, state) : filledWith(line, state);
  dispatch?.(tr.scrollIntoView());
  return true;
};

function alignedAs({ texts, table, tableStart, row, rowStart }: TypedLine, state: EditorState) {
  const { tr } = state;
  const headings = table.child(0);
  headings.forEach((_heading, offset, at) => {
    const align = ALIGNS[(texts[at] ?? "").replace(DASHES, "-")] ?? null;
    tr.setNodeAttribute(tableStart + 1 + offset, "align", align);
  });
  const first = rowStart + 2;
  tr.delete(first, first + row.child(0).content.size);
  return tr;
}

function filledWith({ texts, table, row, rowStart, index }: TypedLine, state: EditorState) {
  const { schema } = state;
  const withTexts = (of: readonly string[]): Node =>
    row.type.create(
      row.attrs,
      of.map((text, at) => row.child(at).type.create(row.child(at).attrs, textOf(text))),
    );
  const textOf = (text: string) => (text === "" ? null : schema.text(text));
  const isLast = index === table.childCount - 1;
  const filled = withTexts(texts);
  const rows = isLast ? [filled, withTexts(texts.map(() => ""))] : [filled];
  const tr: Transaction = state.tr.replaceWith(rowStart, rowStart + row.nodeSize, rows);
  return tr.setSelection(TextSelection.create(tr.doc, rowStart + filled.nodeSize + 2));
}

/** Enter in an empty row at the table's end takes the row away and leaves the table, as it does in a list. */
export const leaveEmptyRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { map, table, tableStart, top, bottom } = selectedRect(state);
  const isLast = bottom === map.height && top === bottom - 1 && top > 1;
  if (!isLast || hasContent(table.child(top))) return false;
  if (!dispatch) return true;
  return deleteRow(state, (tr) => {
    const after = tr.mapping.map(tableStart + table.nodeSize - 1);
    const paragraph = state.schema.nodes["paragraph"];
    if (!tr.doc.nodeAt(after)?.isTextblock && paragraph) tr.insert(after, paragraph.create());
    tr.setSelection(TextSelection.near(tr.doc.resolve(after)));
    dispatch(tr.scrollIntoView());
  });
};

/** Text, or a picture or break, which have none. */
const hasContent = (row: Node): boolean => row.children.some((cell) => cell.childCount > 0);
