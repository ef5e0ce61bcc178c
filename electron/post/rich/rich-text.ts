import { toHtml } from "hast-util-to-html";
import type { PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { toHast } from "mdast-util-to-hast";
import { copyTree } from "#shared/rich-text/copy-tree.ts";
import { withoutContents } from "../contents.ts";
import { footnotesAsText } from "../footnotes-as-text.ts";
import { settleHtml } from "../profile/settle-html.ts";
import { type PlainBlock, plainBlocks } from "./plain-blocks.ts";

/** All that a pasted post may hold (docs/rich-text.md says where it was taken from). */
export const richElements: readonly string[] =
  "p h2 h3 ul ol li blockquote pre code hr br strong em a".split(" ");

/** A post for the clipboard, in both of its flavours. */
export interface RichText {
  html: string;
  text: string;
}

/**
 * A post as other editors take it when it is pasted: HTML of `richElements` without any attribute but the address of a link and
 * the number that a list begins with, and the same as plain text. The contents stay out: nothing could lead to a heading.
 */
export function richText(post: Root): RichText {
  const own = copyTree(post);
  settleHtml(own, { html: false, reader: "github" });
  const { post: said, footnotes } = footnotesAsText(withoutContents(own));
  const blocks = plainBlocks({ type: "root", children: [...said.children, ...footnotes] });
  const html = toHtml(toHast({ type: "root", children: blocks }));
  return { html: html.toWellFormed(), text: blocks.map(textOf).join("\n\n").toWellFormed() };
}

function textOf(block: PlainBlock): string {
  if (block.type === "list") {
    return block.children
      .map((item, index) => {
        const mark = block.ordered === true ? `${(block.start ?? 1) + index}. ` : "- ";
        return mark + item.children.map((child) => wordsOf(child)).join(" ");
      })
      .join("\n");
  }
  if (block.type === "blockquote") {
    return block.children.map((child) => wordsOf(child)).join("\n\n");
  }
  if (block.type === "code") return block.value;
  return block.type === "thematicBreak" ? "* * *" : wordsOf(block);
}

/** Words with the addresses that links lead to behind them. */
function wordsOf(node: { children?: unknown; type: string }): string {
  return "children" in node && Array.isArray(node.children)
    ? node.children.map((child: PhrasingContent) => wordsOfLine(child)).join("")
    : "";
}

function wordsOfLine(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if (node.type === "link") {
    const words = toString(node);
    return words === node.url ? words : `${words} (${node.url})`;
  }
  return "children" in node ? wordsOf(node) : toString(node);
}
