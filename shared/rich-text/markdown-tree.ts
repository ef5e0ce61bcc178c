import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { footnoteMarkup, linkFootnotes } from "./footnote-links.ts";
import { readMarkdown } from "./read-markdown.ts";
import { safeTree, type MarkupLimit } from "./safe-html.ts";

/** What to show of Markdown. Raw HTML in it is HTML, as it is on the web, and takes the one way of all HTML. Never throws. */
export function markdownTree(markdown: string, limit?: MarkupLimit): Root {
  const tree = toHast(readMarkdown(markdown, { html: true }), {
    ...footnoteMarkup,
    allowDangerousHtml: true,
  });
  const safe = safeTree(toHtml(tree, { allowDangerousHtml: true }), limit);
  linkFootnotes(safe, "Back to the text");
  return safe;
}
