import { openFootnotes } from "./footnote-order.ts";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";

/**
 * The note as it may leave the laptop: without its private blocks, without the parts that held nothing else, and without
 * the footnotes that no other text leads to.
 */
export function withoutPrivate(body: NoteBody): NoteBody {
  return { type: "doc", content: kept(body.content.filter(openFootnotes(body.content))) };
}

const kept = (nodes: readonly NoteNode[]): NoteNode[] => nodes.flatMap(ofNode);

function ofNode(node: NoteNode): NoteNode[] {
  if (node.type === "text" || !node.content) return [node];
  if (node.type === "privateBlock") return [];
  const content = kept(node.content);
  const isEmptied = content.length === 0 && node.content.length > 0;
  return isEmptied ? [] : [{ ...node, content } satisfies NoteBlock];
}

/** Whether a note holds anything that stays on the laptop. */
export function holdsPrivate(nodes: readonly NoteNode[]): boolean {
  return nodes.some(
    (node) =>
      node.type !== "text" && (node.type === "privateBlock" || holdsPrivate(node.content ?? [])),
  );
}
