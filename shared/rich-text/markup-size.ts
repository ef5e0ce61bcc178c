import { limits } from "../limits.ts";

/** Elements that end where their like begins, so a row of unclosed ones does not nest. */
const ENDED_BY_THE_NEXT: ReadonlySet<string> = new Set(["p", "li", "dt", "dd", "tr", "td", "th"]);
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "meta", "link", "wbr"]);
/** Elements that a parser opens again in every block until they are closed (HTML Standard, 13.2.4.3). */
const REOPENED: ReadonlySet<string> = new Set(
  "a b big code em font i nobr s small strike strong tt u".split(" "),
);
const MOST_REOPENED = 8;
/** No attribute of an abstract is that long but a picture in it. */
const MOST_IN_TAG = 10_000;

/**
 * Whether HTML is within what is worth parsing: short enough, not nested beyond any real text, no tag of many thousand
 * characters. A guess from the text alone, which a parser's own stack does not depend on; what it misses, the depth of the
 * parsed tree shows.
 */
export function isTameMarkup(html: string, mostCharacters: number): boolean {
  if (html.length > mostCharacters) return false;
  const open = new Map<string, number>();
  let depth = 0;
  let reopened = 0;
  for (const [, slash, rawName = ""] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const name = rawName.toLowerCase();
    if (VOID.has(name) || ENDED_BY_THE_NEXT.has(name)) continue;
    const count = open.get(name) ?? 0;
    const step = slash ? -1 : 1;
    if (count + step < 0) continue;
    open.set(name, count + step);
    depth += step;
    if (REOPENED.has(name)) reopened += step;
    if (depth > limits.markupDepth || reopened > MOST_REOPENED) return false;
  }
  return html.split(">").every((part) => {
    const start = part.search(/<[a-z]/i);
    return start < 0 || part.length - start <= MOST_IN_TAG;
  });
}
