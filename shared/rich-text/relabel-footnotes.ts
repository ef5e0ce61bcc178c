import type { NoteNode } from "../note-body.ts";
import { distinctFootnoteLabel, footnoteKey } from "./footnote-label.ts";

/** The keys of the footnotes among blocks. */
export const footnoteKeys = (blocks: readonly NoteNode[]): Set<string> =>
  new Set(blocks.flatMap((node) => (node.type === "footnote" ? [keyOf(node)] : [])));

/**
 * Blocks as they can be added to a note whose footnotes have the keys `taken`: footnotes that would have a name twice get
 * another one, and the references among the blocks go along. The blocks themselves when there is nothing to change.
 */
export function relabelFootnotes<N extends NoteNode>(
  blocks: readonly N[],
  taken: ReadonlySet<string>,
): readonly N[] {
  const all = new Set([...taken, ...footnoteKeys(blocks)]);
  const labels = new Map<string, string>();
  for (const key of footnoteKeys(blocks)) {
    if (!taken.has(key)) continue;
    const label = distinctFootnoteLabel(key.toLowerCase(), all);
    all.add(footnoteKey(label));
    labels.set(key, label);
  }
  if (labels.size === 0) return blocks;
  const relabelled = <T extends NoteNode>(node: T): T => {
    if (node.type === "text") return node;
    const label = isOfFootnote(node) ? labels.get(keyOf(node)) : undefined;
    return {
      ...node,
      ...(label !== undefined && { attrs: { ...node.attrs, label } }),
      ...(node.content && { content: node.content.map(relabelled) }),
    };
  };
  return blocks.map(relabelled);
}

const isOfFootnote = ({ type }: NoteNode): boolean =>
  type === "footnote" || type === "footnoteReference";

const keyOf = (node: NoteNode): string =>
  footnoteKey(node.type === "text" ? "" : (node.attrs?.label ?? ""));
