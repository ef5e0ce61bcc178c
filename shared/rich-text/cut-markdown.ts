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
export const cutMarkdown = (markdown: string, characters = PART_CHARACTERS): MarkdownPart[] =>
  partsOf(markdown, characters, () => true);

/**
 * Cuts a note's Markdown into parts that several readers can make notes of: joined as the parts say, these are the note of
 * the whole. Where something is defined it is one part, since a definition reaches everywhere. No part begins in the midst
 * of a numbered list, whose number it would have to know, nor further in than one quote.
 */
export function cutForReaders(markdown: string, characters: number): MarkdownPart[] {
  if (markdown.includes("]:")) return [{ text: markdown, begins: BEGINNING }];
  const parts: MarkdownPart[] = [];
  for (const part of partsOf(markdown, characters, isForReaders)) {
    const last = parts.at(-1);
    // What holds no words would be an empty paragraph by itself.
    if (last?.text.trim() === "") last.text += part.text;
    else parts.push({ ...part });
  }
  return parts;
}

const isForReaders = ({ quotes, list }: Cut, line: string): boolean =>
  list === null ? quotes < 2 : quotes === 0 && /^[-+*]/.test(line);

/** `isWanted`: whether to cut before a line with which the text goes on like this. */
function partsOf(
  markdown: string,
  characters: number,
  isWanted: (cut: Cut, line: string) => boolean,
): MarkdownPart[] {
  if (markdown.length <= characters) return [{ text: markdown, begins: BEGINNING }];
  const document = new CutLines();
  const parts: MarkdownPart[] = [];
  let begins = BEGINNING;
  let start = 0;
  for (const { line, at } of linesOf(markdown)) {
    const cut = document.next(line);
    if (!cut || !isWanted(cut, line) || at - start < characters || at === start) continue;
    parts.push({ text: markdown.slice(start, at), begins });
    start = at;
    begins = cut;
  }
  parts.push({ text: markdown.slice(start), begins });
  return parts;
}
