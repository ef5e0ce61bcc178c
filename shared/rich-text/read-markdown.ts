import type { Root } from "mdast";
import { cutMarkdown, type MarkdownPart } from "./cut-markdown.ts";
import { readMarkdownPart, type MarkdownReading } from "./read-markdown-part.ts";
import { readParts, type ReadPart } from "./read-parts.ts";
import { splitMarkdown } from "./split-markdown.ts";

/** The tree of Markdown with GitHub's extensions and `==highlights==`. Never throws, and takes time in proportion to length. */
export function readMarkdown(markdown: string, reading: MarkdownReading): Root {
  const read: ReadPart = (text, known) => readMarkdownPart(text, reading, known);
  const parts = reading.html ? splitMarkdown(markdown).map(asPart) : cutMarkdown(markdown);
  return { type: "root", children: readParts(parts, read) ?? readMarkdownPart(markdown, reading) };
}

const asPart = (text: string): MarkdownPart => ({ text, begins: { quotes: 0, list: null } });
