import type { Element, ElementContent, Root } from "hast";
import { limits } from "../limits.ts";
import type { Abstract } from "../session.ts";
import { linkAddress } from "./link-address.ts";
import { linkText } from "./link-text.ts";
import { isTameMarkup } from "./markup-size.ts";
import { markdownTree } from "./markdown-tree.ts";
import { safeTree } from "./safe-html.ts";

/**
 * What to show of an abstract, whatever it was written in: a tree that `safeTree` made or that holds nothing but
 * paragraphs, line breaks and links. Never throws.
 */
export function abstractTree(abstract: Abstract): Root {
  switch (abstract.format) {
    case "html":
      return safeTree(abstract.source);
    case "markdown":
      return isTameMarkup(abstract.source, limits.abstractCharacters)
        ? markdownTree(abstract.source)
        : textTree(abstract.source.slice(0, limits.abstractCharacters));
    case "text":
    default:
      return textTree(abstract.source);
  }
}

/** Blank lines part paragraphs, line ends are kept, web addresses are links. */
function textTree(text: string): Root {
  const paragraphs = text.split(/(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))+/);
  const children = paragraphs
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => element("p", lines(paragraph.trim())));
  return { type: "root", children };
}

function lines(paragraph: string): ElementContent[] {
  return paragraph.split(/\r\n|\r|\n/).flatMap((line, index) => [
    ...(index > 0 ? [element("br", [])] : []),
    ...linkText(line.trim()).map(({ text, href }): ElementContent => {
      const address = href === null ? null : linkAddress(href);
      const words = { type: "text" as const, value: text };
      return address === null ? words : { ...element("a", [words]), properties: { href: address } };
    }),
  ]);
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
