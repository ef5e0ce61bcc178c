import type { Blockquote, BlockContent, DefinitionContent, Parent, Root } from "mdast";
import { defaultHandlers, type Handle, type Options } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";

/** A private block among Markdown's own. Written as a quote that begins with a line `[!PRIVATE]`, as GitHub has alerts. */
export interface PrivateBlockContent extends Parent {
  type: "privateBlock";
  children: (BlockContent | DefinitionContent)[];
}

declare module "mdast" {
  interface BlockContentMap {
    privateBlock: PrivateBlockContent;
  }
  interface RootContentMap {
    privateBlock: PrivateBlockContent;
  }
}

const SIGN = "[!PRIVATE]";
/** The sign alone on its line. A backslash before it makes words of it, as everywhere in Markdown. */
const SIGNED = /^\[!private\][ \t]*(?![^\r\n])/i;

/** Makes private blocks of the quotes of `tree` that are signed as such in `source`, which it was read from. */
export function readPrivateBlocks(tree: Root, source: string): void {
  if (!/\[!private\]/i.test(source)) return;
  visit(tree, "blockquote", (quote, index, parent) => {
    if (!parent || index === undefined || !isSigned(quote, source)) return;
    takeSign(quote);
    parent.children[index] = { ...quote, type: "privateBlock" };
  });
}

function isSigned({ children: [first] }: Blockquote, source: string): boolean {
  const at = first?.type === "paragraph" ? first.position?.start.offset : undefined;
  // No more of the text is looked at than the sign and the spaces after it, however long the text is.
  return at !== undefined && SIGNED.test(source.slice(at, at + 200));
}

/** Takes the sign's line away, and its paragraph with it if that holds nothing else. */
function takeSign(quote: Blockquote): void {
  const [first] = quote.children;
  if (first?.type !== "paragraph") return;
  const [words] = first.children;
  // `[!PRIVATE]` is a link where somebody defined it as one.
  const rest = words?.type === "text" ? words.value.slice(SIGN.length).trimStart() : "";
  if (words?.type === "text" && rest !== "") words.value = rest;
  else first.children.shift();
  if (first.children[0]?.type === "break") first.children.shift();
  if (first.children.length === 0) quote.children.shift();
}

const privateBlock: Handle = (node: PrivateBlockContent, parent, state, context) => {
  const quote: Blockquote = { type: "blockquote", children: node.children };
  const inside = defaultHandlers.blockquote(quote, parent, state, context);
  return inside === "" ? `> ${SIGN}` : `> ${SIGN}\n>\n${inside}`;
};

export const privateToMarkdown: Options = { handlers: { privateBlock } };
