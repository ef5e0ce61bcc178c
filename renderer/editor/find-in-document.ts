import type { Node } from "@tiptap/pm/model";

/** What a picture says, in the order in which it stands under it. */
const SAID = ["caption", "alt"] as const;
type Said = (typeof SAID)[number];

/** A place among hits: where in the document, and where in which words of a picture there. */
export interface HitPlace {
  from: number;
  within?: { said: Said; start: number };
}

/** Where a word stands, in positions of the document; `within` for one in a picture's words. */
export interface Hit extends HitPlace {
  to: number;
  within?: { said: Said; start: number; end: number };
}

/** What is marked at once: more is never walked through, and each is an element on screen. */
export const MOST_HITS = 5_000;

/** No text that is looked for can hold it, so no hit reaches over a line break. */
const BREAK = "\uFFFC";

/**
 * Where a text stands in a note, in order and without overlaps, within one paragraph each and whatever its marks, or in the
 * caption or the description of a picture. Case matters only if the text has a capital letter, as in most editors of code.
 * At most `MOST_HITS`.
 */
export function findInDocument(document: Node, text: string): Hit[] {
  if (text === "") return [];
  const flags = text === text.toLowerCase() ? "giu" : "gu";
  const pattern = new RegExp(anyMarks(text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&")), flags);
  const hits: Hit[] = [];
  const add = (hit: Hit): void => {
    if (hits.length < MOST_HITS) hits.push(hit);
  };
  document.descendants((node, position) => {
    if (hits.length >= MOST_HITS) return false;
    if (node.type.name === "picture") {
      const to = position + node.nodeSize;
      for (const said of SAID) {
        for (const { index, 0: found } of String(node.attrs[said]).matchAll(pattern)) {
          add({ from: position, to, within: { said, start: index, end: index + found.length } });
        }
      }
      return false;
    }
    if (!node.isTextblock) return true;
    const words = node.textBetween(0, node.content.size, "", BREAK);
    for (const { index, 0: found } of words.matchAll(pattern)) {
      const from = position + 1 + index;
      add({ from, to: from + found.length });
    }
    return false;
  });
  return hits;
}

/** Whether a hit stands before a place. */
export function isBefore(hit: HitPlace, place: HitPlace): boolean {
  const [one, other] = [ranksOf(hit), ranksOf(place)];
  const differing = one.findIndex((rank, index) => rank !== other[index]);
  return differing !== -1 && (one[differing] ?? 0) < (other[differing] ?? 0);
}

const ranksOf = ({ from, within }: HitPlace): number[] =>
  within ? [from, SAID.indexOf(within.said), within.start] : [from, 0, 0];

/** A straight quotation mark finds those of print as well, which it is made into as it is typed. */
const anyMarks = (pattern: string): string =>
  pattern.replaceAll('"', '["“”„]').replaceAll("'", "['‘’‚]");
