import type { PhrasingContent, Table, TableRow } from "mdast";
import { limits } from "../limits.ts";
import type { NoteBlock } from "../note-body.ts";
import { emptyCell } from "./even-table.ts";
import { inlineOf, type Definitions } from "./mdast-to-inline.ts";
import { inlineNodes, tidyInline } from "./tidy-inline.ts";

/**
 * A note's table. Cells beyond the headings, which GitHub leaves out, get a column without one: no word is lost. Null for
 * a table above the limits.
 */
export function tableToBody(table: Table, definitions: Definitions): NoteBlock[] | null {
  const rows = table.children;
  const width = Math.max(1, ...rows.map(({ children }) => children.length));
  if (width > limits.tableColumns || width * rows.length > limits.noteTableCells) return null;
  const columns = Array.from({ length: width }, (_, index) => table.align?.[index] ?? null);
  const rowOf = (row: TableRow, type: "tableHeader" | "tableCell"): NoteBlock => ({
    type: "tableRow",
    content: columns.map((align, index) => {
      const inside = withBreaks(row.children[index]?.children ?? []);
      const content = inlineNodes(tidyInline(inlineOf(inside, definitions)));
      const cell: NoteBlock = { type, attrs: emptyCell(align) };
      return content.length > 0 ? { ...cell, content } : cell;
    }),
  });
  return [
    {
      type: "table",
      content: rows.map((row, index) => rowOf(row, index === 0 ? "tableHeader" : "tableCell")),
    },
  ];
}

const LINE_BREAK = /^<br\s*\/?>$/i;

function withBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === "html" && LINE_BREAK.test(node.value)) return { type: "break" };
    if ("children" in node) node.children = withBreaks(node.children);
    return node;
  });
}
