import type { PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type { CellAlign, NoteBlock, NoteNode } from "../note-body.ts";
import { inlineToMdast } from "./inline-to-mdast.ts";

/** A table for GitHub's Markdown. Line breaks in cells are `<br>`, the only way that GitHub has for them. */
export function tableToMdast(table: NoteBlock): Table {
  const rows = blocksOf(table);
  return {
    type: "table",
    align: blocksOf(rows[0]).map(alignOf),
    children: rows.map(rowOf),
  };
}

const blocksOf = (node: NoteBlock | undefined): NoteBlock[] =>
  (node?.content ?? []).flatMap((child: NoteNode) => (child.type === "text" ? [] : [child]));

const alignOf = (cell: NoteBlock): CellAlign => cell.attrs?.align ?? null;

const rowOf = (row: NoteBlock): TableRow => ({
  type: "tableRow",
  children: blocksOf(row).map((cell): TableCell => ({
    type: "tableCell",
    children: withBreaks(inlineToMdast(cell.content ?? [])),
  })),
});

function withBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === "break") return { type: "html", value: "<br>" };
    if ("children" in node) node.children = withBreaks(node.children);
    return node;
  });
}
