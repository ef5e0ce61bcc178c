import type { FootnoteDefinition, Root, RootContent } from "mdast";
import { distinctFootnoteLabel, footnoteKey } from "./footnote-label.ts";

/**
 * The definitions of a Markdown tree that become footnotes of a note, with their labels there: the first of each name. One
 * within a private block is none: it would have to leave it.
 */
export function footnotesOf(tree: Root): ReadonlyMap<FootnoteDefinition, string> {
  const found = new Map<FootnoteDefinition, string>();
  const names = new Set<string>();
  const taken = new Set<string>();
  const look = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === "privateBlock") continue;
      if (node.type === "footnoteDefinition" && !names.has(node.identifier)) {
        names.add(node.identifier);
        const label = distinctFootnoteLabel(node.label ?? node.identifier, taken);
        taken.add(footnoteKey(label));
        found.set(node, label);
      }
      if ("children" in node) look(node.children);
    }
  };
  look(tree.children);
  return found;
}

/** The labels of footnotes by what references call them. */
export const labelsOf = (
  footnotes: ReadonlyMap<FootnoteDefinition, string>,
): ReadonlyMap<string, string> =>
  new Map([...footnotes].map(([{ identifier }, label]) => [identifier, label]));
