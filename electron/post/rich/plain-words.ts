import type { PhrasingContent, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { linkAddress } from "#shared/rich-text/link-address.ts";

export const textNode = (value: string): Text => ({ type: "text", value });

/**
 * Words within a line with what every service keeps of them: bold, italics, code, breaks, and links to the web. Links within the
 * post and beside it lead nowhere after pasting and leave their words; a picture leaves what it shows, in brackets.
 */
export const plainWords = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap(plainNode);

function plainNode(node: PhrasingContent): PhrasingContent[] {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "break") return [node];
  if (node.type === "strong" || node.type === "emphasis") {
    const children = plainWords(node.children);
    return children.length === 0 ? [] : [{ type: node.type, children }];
  }
  if (node.type === "link") {
    const children = plainWords(node.children);
    const url = linkAddress(node.url);
    return url === null ? children : [{ type: "link", url, children }];
  }
  if (node.type === "image") return node.alt ? [textNode(`[${node.alt}]`)] : [];
  if (node.type === "html") return /^<br\b/i.test(node.value) ? [{ type: "break" }] : [];
  if (node.type === "delete") return plainWords(node.children);
  return [textNode(toString(node, { includeHtml: false }))];
}
