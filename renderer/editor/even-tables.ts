import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";

/**
 * Keeps tables what Markdown can hold whatever an edit made of them: the first row is the headings, no other is, and a
 * column is set as its heading is. (Rows of one length are tableEditing's.)
 */
export function createEvenTables(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      visitChanged(before.doc, doc, 0, (table, at) => evenOut(tr, table, at));
      return tr.docChanged ? tr : null;
    },
  });
}

/** Calls `visit` for tables that are not the very node they were. `at`: where the inside of `now` begins. */
function visitChanged(
  before: Node | null,
  now: Node,
  at: number,
  visit: (table: Node, at: number) => void,
): void {
  const old: readonly Node[] = before?.content.content ?? [];
  const all = now.content.content;
  let start = 0;
  let end = 0;
  const least = Math.min(old.length, all.length);
  while (start < least && old[start] === all[start]) start += 1;
  while (end < least - start && old.at(-1 - end) === all.at(-1 - end)) end += 1;
  let from = at;
  for (const [index, child] of all.entries()) {
    if (index >= start && index < all.length - end && !child.isLeaf) {
      if (child.type.name === "table") visit(child, from);
      else if (!child.isTextblock) visitChanged(old[index] ?? null, child, from + 1, visit);
    }
    from += child.nodeSize;
  }
}

function evenOut(tr: Transaction, table: Node, at: number): void {
  const { tableHeader, tableCell } = table.type.schema.nodes;
  const headings = table.firstChild?.content.content ?? [];
  table.forEach((row, rowOffset, rowIndex) => {
    const type = rowIndex === 0 ? tableHeader : tableCell;
    row.forEach((cell, offset, column) => {
      const align: unknown = headings[column]?.attrs["align"] ?? null;
      if (cell.type === type && cell.attrs["align"] === align) return;
      tr.setNodeMarkup(at + 1 + rowOffset + 1 + offset, type, { ...cell.attrs, align });
    });
  });
}
