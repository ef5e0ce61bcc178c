import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";

declare module "mdast" {
  interface FootnoteReferenceData {
    /** What it leads to, until the footnotes of the whole post are numbered. */
    footnote?: FootnoteDefinition;
  }
}

/**
 * Takes the footnotes out of a note's blocks and lets their references carry them: two notes of a post may have the same
 * label, and a template puts notes where it likes. One that nothing refers to goes. The nodes are changed.
 */
export function carryFootnotes(blocks: RootContent[]): RootContent[] {
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of blocks) {
    if (node.type === "footnoteDefinition" && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node);
    }
  }
  if (footnotes.size === 0) return blocks;
  walk({ type: "root", children: blocks }, "footnoteReference", (reference) => {
    const footnote = footnotes.get(reference.identifier);
    if (footnote) reference.data = { ...reference.data, footnote };
  });
  return blocks.filter(({ type }) => type !== "footnoteDefinition");
}

/**
 * Numbers the footnotes of a finished post as they are first referred to, and puts them at its end. A reference that leads
 * nowhere goes. The tree is changed and handed back.
 */
export function numberFootnotes(post: Root): Root {
  const own = takeDefinitions(post);
  const numbers = new Map<FootnoteDefinition, number>();
  const number = (within: Root | FootnoteDefinition): void =>
    walk(within, "footnoteReference", (reference, index, parent) => {
      const footnote = reference.data?.footnote ?? own.get(reference.identifier);
      if (!footnote) {
        parent.children.splice(index, 1);
        return index;
      }
      numbers.set(footnote, numbers.get(footnote) ?? numbers.size + 1);
      parent.children[index] = { type: "footnoteReference", ...named(numbers.get(footnote)) };
      return undefined;
    });
  number(post);
  // Footnotes that are found in footnotes are walked through as well.
  for (const footnote of numbers.keys()) number(footnote);
  const all = [...numbers].map(([footnote, at]) => ({ ...footnote, ...named(at) }));
  post.children.push(...all);
  return post;
}

const named = (number = 0): Pick<FootnoteReference, "identifier" | "label"> => ({
  identifier: String(number),
  label: String(number),
});

/** The footnotes that a template wrote itself. */
function takeDefinitions(post: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  walk(post, "footnoteDefinition", (footnote, index, parent) => {
    if (!found.has(footnote.identifier)) found.set(footnote.identifier, footnote);
    parent.children.splice(index, 1);
    return index;
  });
  return found;
}
