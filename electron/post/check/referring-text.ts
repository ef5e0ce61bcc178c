import { splitMarkdown } from "#shared/rich-text/split-markdown.ts";

/** A heading, a link, a picture, HTML, or the line under a heading; a private letter stands for a figure (references.ts). */
const MAY_REFER = /[[<#\uE000]|^ {0,3}(?:=+|-+)[ \t]*$/m;
/** HTML that only a sign of its own ends (CommonMark 0.31, 4.6, conditions 1 to 5): blank lines do not divide it. */
const LONG_HTML = /<(?:[!?]|(?:pre|script|style|textarea)\b)/i;
const FENCE = /`{3}|~{3}/;

/**
 * What of a Markdown text a parser has to see to find its headings, links, pictures and HTML: a third of a post. What is left
 * out are blocks between blank lines that hold none of them, and that nothing kept hangs on by its indent.
 */
export function referringText(markdown: string): string {
  if (LONG_HTML.test(markdown)) return markdown;
  return splitMarkdown(markdown, 1)
    .filter((part) => MAY_REFER.test(part))
    .map((part) => (FENCE.test(part) ? part : referringBlocks(part)))
    .join("");
}

function referringBlocks(part: string): string {
  // Each with the blank lines below it.
  const blocks = part.split(/(?<=\n[ \t]*\r?\n)(?![ \t]*\r?\n)/);
  const kept: string[] = [];
  let hangsOn = false;
  for (const block of blocks.toReversed()) {
    const isKept: boolean = hangsOn || MAY_REFER.test(block);
    if (isKept) kept.unshift(block);
    hangsOn = isKept && /^[ \t]/.test(block);
  }
  return kept.join("");
}
