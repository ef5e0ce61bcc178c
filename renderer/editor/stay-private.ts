import { isHistoryTransaction } from "@tiptap/pm/history";
import { NodeRange, type Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { ReplaceAroundStep, canJoin, findWrapping } from "@tiptap/pm/transform";
import { FREES_PRIVATE, isPrivate, privateDepth } from "./private-block.ts";

/**
 * Puts a private block around private lines that were lifted out of theirs by the way: Tiptap lifts a heading to make a list of
 * it, and the innermost block where a quote around it is taken off. Null where there are none.
 */
export function stayPrivate(
  transactions: readonly Transaction[],
  before: EditorState,
  { doc, schema, tr }: EditorState,
): Transaction | null {
  const type = schema.nodes["privateBlock"];
  if (!type || !transactions.some(lifts) || transactions.some(isMeant)) return null;
  const isFreed = ({ start, line }: PrivateLine): boolean => {
    const $now = doc.resolve(start);
    // A line whose words changed as well was not lifted by the way: Backspace takes back a typed `[!private] `.
    const isSame = $now.parentOffset === 0 && $now.parent.content.eq(line.content);
    return $now.parent.isTextblock && isSame && privateDepth($now) === null;
  };
  const freed = privateLines(before.doc)
    .map(({ start, line }) => ({ line, start: mapped(start, transactions) }))
    .filter(isFreed);
  for (const { start } of freed) {
    const $line = tr.doc.resolve(tr.mapping.map(start));
    if (privateDepth($line) !== null) continue;
    // The first of an item has to be a paragraph, so the whole list becomes private.
    for (let depth = $line.depth - 1; depth >= 0; depth -= 1) {
      const range = new NodeRange($line, $line, depth);
      const wrapping = findWrapping(range, type);
      if (!wrapping) continue;
      tr.wrap(range, wrapping);
      joinPrivate(tr, range.end + 2 * wrapping.length);
      joinPrivate(tr, range.start);
      break;
    }
  }
  return tr.docChanged ? tr : null;
}

interface PrivateLine {
  /** Where its words begin. */
  start: number;
  line: Node;
}

/** The lines with words in a document's private blocks. */
function privateLines(doc: Node): PrivateLine[] {
  const lines: PrivateLine[] = [];
  doc.descendants((block, position) => {
    if (!isPrivate(block)) return !block.isTextblock;
    block.descendants((line, at) => {
      const isLine = line.isTextblock && line.content.size > 0;
      if (isLine) lines.push({ start: position + at + 2, line });
      return !line.isTextblock;
    });
    return false;
  });
  return lines;
}

const isMeant = (one: Transaction): boolean =>
  isHistoryTransaction(one) || one.getMeta(FREES_PRIVATE) === true;

const lifts = ({ steps }: Transaction): boolean =>
  steps.some((step) => step instanceof ReplaceAroundStep);

const mapped = (start: number, transactions: readonly Transaction[]): number =>
  transactions.reduce((place, { mapping }) => mapping.map(place), start);

function joinPrivate(tr: Transaction, position: number): void {
  const { nodeBefore, nodeAfter } = tr.doc.resolve(position);
  const both = nodeBefore && nodeAfter && isPrivate(nodeBefore) && isPrivate(nodeAfter);
  if (both && canJoin(tr.doc, position)) tr.join(position);
}
