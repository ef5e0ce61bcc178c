import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { toHast } from "mdast-util-to-hast";
import { SKIP, visit } from "unist-util-visit";

/** Ids do not get through what makes a tree safe; addresses do. Nobody else's begin like this. */
const PREFIX = "lanyard-footnote-";
const ADDRESS = /^#lanyard-footnote-(fn|fnref)-([\w-]+)$/;
const HEADING = "lanyard-footnotes";

/** How the HTML of a Markdown tree is made, so that `linkFootnotes` knows its footnotes again. */
export const footnoteMarkup: NonNullable<Parameters<typeof toHast>[1]> = {
  clobberPrefix: PREFIX,
  footnoteLabel: HEADING,
  footnoteBackContent: "↩",
};

/**
 * Lets the footnotes of a tree that was made safe lead to and fro: a reference has the id `fnref:1`, its footnote `fn:1` (no
 * heading's id holds a colon). They stand below a rule. `back` is what the way back is called. The tree is changed.
 */
export function linkFootnotes(tree: Root, back: string): void {
  const counts = new Map<string, number>();
  visit(tree, "element", (element, index, parent) => {
    if (element.tagName === "h2" && toText(element) === HEADING && parent && index !== undefined) {
      parent.children[index] = { type: "element", tagName: "hr", properties: {}, children: [] };
      return SKIP;
    }
    if (element.tagName === "li") nameFootnote(element, back);
    if (element.tagName === "sup") nameReference(element, counts);
    return undefined;
  });
}

function nameFootnote(item: Element, back: string): void {
  visit(item, "element", (link) => {
    const [kind, name] = leadOf(link);
    if (kind !== "fnref" || name === undefined) return;
    item.properties.id ??= `fn:${name}`;
    link.properties = { href: `#fnref:${name}`, ariaLabel: back };
  });
}

/** The second reference to a footnote is `fnref:1-2`, as its way back has it. */
function nameReference({ children: [link] }: Element, counts: Map<string, number>): void {
  if (link?.type !== "element") return;
  const [kind, name] = leadOf(link);
  if (kind !== "fn" || name === undefined) return;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  link.properties = { href: `#fn:${name}`, id: `fnref:${name}${count > 1 ? `-${count}` : ""}` };
}

function leadOf({ tagName, properties }: Element): [kind?: string, name?: string] {
  if (tagName !== "a" || typeof properties.href !== "string") return [];
  const [, kind, name] = ADDRESS.exec(properties.href) ?? [];
  return kind === undefined || name === undefined ? [] : [kind, name];
}
