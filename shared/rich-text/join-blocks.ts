import type { RootContent } from "mdast";
import type { Cut } from "./cut-lines.ts";

/**
 * Puts the blocks of a part behind those of the parts before it, its first one into their last one where a quote or a list
 * goes on. False where they are not what the cut says; `blocks` are to be thrown away then.
 */
export function joinBlocks(blocks: RootContent[], next: readonly RootContent[], cut: Cut): boolean {
  const last = blocks.at(-1);
  const [first, ...others] = next;
  if (cut.quotes > 0) {
    const isQuote = last?.type === "blockquote" || last?.type === "privateBlock";
    if (!isQuote || first?.type !== "blockquote") return false;
    blocks.push(...others);
    return joinBlocks(last.children, first.children, { ...cut, quotes: cut.quotes - 1 });
  }
  if (cut.list) {
    if (last?.type !== "list" || first?.type !== "list" || last.ordered !== first.ordered)
      return false;
    last.children.push(...first.children);
    last.spread = (last.spread ?? false) || (first.spread ?? false) || cut.list.spread;
    blocks.push(...others);
    return true;
  }
  blocks.push(...next);
  return true;
}
