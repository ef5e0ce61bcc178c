import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { limits } from "#shared/limits.ts";
import { linkText } from "#shared/rich-text/link-text.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** A line of Markdown as plain text. */
export interface InlineText {
  text: string;
  /** The first link's address. */
  url: string | null;
  /** All of it is crossed out. */
  struck: boolean;
}

/** A line is one paragraph, whatever it begins with: "10. Mai" is no list, "# 3" no heading. */
const BLOCKS = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "list",
  "setextUnderline",
  "thematicBreak",
];

/** Without any of these a line is what it looks like; parsing it would cost more than all else. */
const MARKUP = /[*`\\]|(?<![\p{L}\p{N}])_|\]\(|<\p{L}|&[#\w]+;/u;
/** One is enough, and what looks for spaces takes long to look at many. A tab parts cells. */
const SPACES = /[^\S\t]{2,}/gu;
/** All of a line in bold, italics or code, as titles in tables are. */
const WRAPPED = /^(\*\*|__|[*_`])([^*_`\\[\]<&]+)\1$/;
/** More than a person writes in a line; the work to pair them grows with their square. */
const MOST_MARKS = 60;
const STRUCK = /^~~([^~]+)~~$/;

function linkIn(node: Nodes): string | null {
  if (node.type === "link") return webAddressOf(node.url);
  if (!("children" in node)) return null;
  for (const child of node.children) {
    const found = linkIn(child);
    if (found !== null) return found;
  }
  return null;
}

const bareLinkIn = (text: string): string | null =>
  /https?:/i.test(text) ? webAddressOf(linkText(text).find(({ href }) => href)?.href) : null;

/**
 * Reads the Markdown within one line. What is longer than a title may be stays as it is written. Of GitHub's extensions
 * a title has `~~struck~~` and bare addresses alone, and loading all of them for each line takes four times as long.
 */
export function inlineText(markdown: string): InlineText {
  const trimmed = markdown.replaceAll(SPACES, " ").trim();
  const struck = STRUCK.exec(trimmed)?.[1];
  const line = struck ?? trimmed;
  const plain = { text: line, url: null, struck: struck !== undefined };
  if (line.length > limits.lineCharacters) {
    return { ...plain, text: line.replaceAll(/\s+/gu, " ") };
  }
  if (!MARKUP.test(line)) return { ...plain, url: bareLinkIn(line) };
  const wrapped = WRAPPED.exec(line)?.[2];
  if (wrapped !== undefined) return { ...plain, text: wrapped.trim(), url: bareLinkIn(wrapped) };
  if ((line.match(/[*_`[\]<&\\]/g)?.length ?? 0) > MOST_MARKS) return plain;
  const options = { extensions: [{ disable: { null: BLOCKS } }] };
  const [paragraph] = fromMarkdown(line, options).children;
  if (paragraph?.type !== "paragraph") return plain;
  const text = toString(paragraph).replaceAll(/\s+/g, " ").trim();
  return { ...plain, text, url: linkIn(paragraph) ?? bareLinkIn(text) };
}
