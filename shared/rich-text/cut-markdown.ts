import { CutLines, type Cut } from "./cut-lines.ts";
import { linesOf } from "./markdown-lines.ts";

/** Micromark's work grows with the square of a document's lists and quotes, so a long text is read in parts. */
const PART_CHARACTERS = 2_000;

/** A piece of Markdown, and how it hangs together with the one before. */
export interface MarkdownPart {
  text: string;
  begins: Cut;
}

const BEGINNING: Cut = { quotes: 0, list: null };

/** Cuts a note's Markdown into parts of some thousand characters, long quotes and lists as well. */
export function cutMarkdown(markdown: string, characters = PART_CHARACTERS): MarkdownPart[] {
  if (markdown.length <= characters) return [{ text: markdown, begins: BEGINNING }];
  const document = new CutLines();
  const parts: MarkdownPart[] = [];
  let begins = BEGINNING;
  let start = 0;
  for (const { line, at } of linesOf(markdown)) {
    const cut = document.next(line);
    if (!cut || at - start < characters || at === start) continue;
    parts.push({ text: markdown.slice(start, at), begins });
    start = at;
    begins = cut;
  }
  parts.push({ text: markdown.slice(start), begins });
  return parts;
}

/**
 * Cuts a note's Markdown into parts that several readers can make notes of: one behind the other, these are the note of the
 * whole. Where something is defined it is one part, since a definition reaches everywhere.
 */
export function cutForReaders(markdown: string, characters: number): string[] {
  if (markdown.includes("]:")) return [markdown];
  const texts: string[] = [];
  for (const { text, begins } of cutMarkdown(markdown, characters)) {
    const last = texts.at(-1);
    const isJoined = begins.quotes > 0 || begins.list !== null || last?.trim() === "";
    if (isJoined && last !== undefined) texts[texts.length - 1] = last + text;
    else texts.push(text);
  }
  return texts;
}
