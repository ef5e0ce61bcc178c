import type { Node } from "@tiptap/pm/model";

/** Where a word stands, in positions of the document. */
export interface Hit {
  from: number;
  to: number;
}

/** What is marked at once: more is never walked through, and each is an element on screen. */
export const MOST_HITS = 5_000;

/** No text that is looked for can hold it, so no hit reaches over a line break. */
const BREAK = "\uFFFC";

/**
 * Where a text stands in a note, in order and without overlaps, within one paragraph each and whatever its marks. Case
 * matters only if the text has a capital letter, as in most editors of code. At most `MOST_HITS`.
 */
export function findInDocument(document: Node, text: string): Hit[] {
  if (text === "") return [];
  const flags = text === text.toLowerCase() ? "giu" : "gu";
  const pattern = new RegExp(anyMarks(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")), flags);
  const hits: Hit[] = [];
  document.descendants((node, position) => {
    if (hits.length >= MOST_HITS) return false;
    if (!node.isTextblock) return true;
    const words = node.textBetween(0, node.content.size, "", BREAK);
    for (const { index, 0: found } of words.matchAll(pattern)) {
      if (hits.length >= MOST_HITS) break;
      const from = position + 1 + index;
      hits.push({ from, to: from + found.length });
    }
    return false;
  });
  return hits;
}

/** A straight quotation mark finds those of print as well, which it is made into as it is typed. */
const anyMarks = (pattern: string): string =>
  pattern.replaceAll('"', '["“”„]').replaceAll("'", "['‘’‚]");
