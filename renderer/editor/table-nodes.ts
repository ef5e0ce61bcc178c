import { Extension, Node, type Attribute, type Extensions } from "@tiptap/core";
import { tableEditing } from "@tiptap/pm/tables";
import type { CellAlign } from "#shared/note-body.ts";
import { createEvenTables } from "./even-tables.ts";
import { createHeadingCellView } from "./heading-cell-view.ts";

const ALIGNS: readonly CellAlign[] = ["left", "center", "right"];

/** A style of a pasted cell, or the attribute that Markdown's renderers write. */
const alignOf = (cell: HTMLElement): CellAlign =>
  ALIGNS.find((align) => align === (cell.getAttribute("align") ?? cell.style.textAlign)) ?? null;

/** ProseMirror asks this of every value, whatever door it comes through. */
const among = (values: readonly unknown[]) => (value: unknown) => {
  if (!values.includes(value)) throw new RangeError(`${String(value)} is out of range`);
};

/** Markdown has no cell over several columns or rows; what is pasted with such is spread out (pasted-tables.ts). */
const always1 = (): Attribute => ({
  default: 1,
  rendered: false,
  parseHTML: () => 1,
  validate: among([1]),
});

const cellAttributes = (): Record<string, Attribute> => ({
  colspan: always1(),
  rowspan: always1(),
  align: {
    default: null,
    parseHTML: alignOf,
    renderHTML: ({ align }) => (align === null ? {} : { align: String(align) }),
    validate: among([null, ...ALIGNS]),
  },
});

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  allowGapCursor: false,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["table", ["tbody", 0]],
});

/** Without gap cursors: what is typed between two cells would become a cell, and shift the others. */
const TableRow = Node.create({
  name: "tableRow",
  content: "(tableHeader | tableCell)+",
  allowGapCursor: false,
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

/** Its text is one line with breaks: more is not to be had in Markdown. It reads in the direction of its first letter. */
const cell = (name: "tableHeader" | "tableCell", tag: "th" | "td") =>
  Node.create({
    name,
    content: "inline*",
    isolating: true,
    addAttributes: cellAttributes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, { dir: "auto", ...HTMLAttributes }, 0],
  });

const ROLES: Readonly<Record<string, string>> = {
  table: "table",
  tableRow: "row",
  tableHeader: "header_cell",
  tableCell: "cell",
};

/** Tables as GitHub's Markdown has them, over prosemirror-tables, which selects, copies and mends cells. */
export function tableNodes(): Extensions {
  return [
    Table,
    TableRow,
    cell("tableHeader", "th").extend({
      addNodeView:
        () =>
        ({ node, HTMLAttributes }) =>
          createHeadingCellView(node, { dir: "auto", ...HTMLAttributes }),
    }),
    cell("tableCell", "td"),
    Extension.create({
      name: "tableEditing",
      // After the plugins that want mouse and arrows for something of their own.
      priority: 10,
      extendNodeSchema: ({ name }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),
      addProseMirrorPlugins: () => [createEvenTables(), tableEditing()],
    }),
  ];
}
