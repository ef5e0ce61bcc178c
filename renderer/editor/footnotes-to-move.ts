import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { footnoteOrder } from "#shared/rich-text/footnote-order.ts";
import { footnotesOf, keyOfFootnote, referencesIn } from "./footnotes-in-document.ts";

const keysOf = (blocks: readonly Node[]): Set<string> =>
  new Set(blocks.filter(({ type }) => type.name === "footnote").map(keyOfFootnote));

/** Blocks of a document with those of its footnotes behind them that they refer to. */
export function withFootnotes(document: Node, blocks: readonly Node[]): readonly Node[] {
  const footnotes = footnotesOf(document);
  if (footnotes.length === 0) return blocks;
  const own = keysOf(blocks);
  const ofBlocks = referencesIn(document.type.create(null, blocks));
  const ofFootnotes = referencesIn(document).filter(({ within }) => within !== null);
  const { numbers } = footnoteOrder([...ofBlocks, ...ofFootnotes]);
  const wanted = footnotes.filter(({ key }) => numbers.has(key) && !own.has(key));
  return [...blocks, ...wanted.map(({ node }) => node)];
}

/** Takes those footnotes away that went along with `blocks` and that nothing refers to any more. */
export function deleteUnused(tr: Transaction, blocks: readonly Node[]): void {
  const gone = keysOf(blocks);
  if (gone.size === 0) return;
  const { numbers } = footnoteOrder(referencesIn(tr.doc));
  for (const { at, node, key } of footnotesOf(tr.doc).toReversed()) {
    if (!gone.has(key) || numbers.has(key)) continue;
    const left = tr.doc.childCount > 1 ? [] : [tr.doc.type.schema.node("paragraph")];
    tr.replaceWith(at, at + node.nodeSize, left);
  }
}
