import type { Node } from "@tiptap/pm/model";
import { footnoteKey } from "#shared/rich-text/footnote-label.ts";
import type { PlacedReference } from "#shared/rich-text/footnote-order.ts";

/** A reference with its place in the document. */
export interface FoundReference extends PlacedReference {
  at: number;
}

/** A footnote's text with its place in the document. */
export interface FoundFootnote {
  at: number;
  node: Node;
  key: string;
}

export const keyOfFootnote = ({ attrs }: Node): string => footnoteKey(String(attrs["label"]));

/** The footnotes of a document. They stand in the document itself. */
export function footnotesOf(doc: Node): FoundFootnote[] {
  const found: FoundFootnote[] = [];
  doc.forEach((node, at) => {
    if (node.type.name === "footnote") found.push({ at, node, key: keyOfFootnote(node) });
  });
  return found;
}

/** The references of a document, in their order. Walks through all of it. */
export function referencesIn(doc: Node): FoundReference[] {
  const found: FoundReference[] = [];
  doc.forEach((block, offset) => {
    const within = block.type.name === "footnote" ? keyOfFootnote(block) : null;
    const look = (node: Node, at: number, isPrivate: boolean): void => {
      if (node.type.name === "footnoteReference") {
        found.push({ at, key: keyOfFootnote(node), within, isPrivate });
      }
      const hidden = isPrivate || node.type.name === "privateBlock";
      node.forEach((child, inside) => look(child, at + 1 + inside, hidden));
    };
    look(block, offset, false);
  });
  return found;
}

/** Where a note's own text ends: before the footnotes that are its last blocks. */
export function endOfText(doc: Node): number {
  let end = doc.content.size;
  for (let index = doc.childCount - 1; index > 0; index -= 1) {
    const block = doc.child(index);
    if (block.type.name !== "footnote") break;
    end -= block.nodeSize;
  }
  return end;
}
