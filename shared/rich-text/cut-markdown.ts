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
 * Cuts a note's Markdown into parts that several readers can make notes of: one behind the other, these are the note of the
 * whole. It is cut at blocks of the document itself alone, and where something is defined not at all, since a definition
 * reaches everywhere.
 */
export function cutForReaders(markdown: string, characters: number): string[] {
  if (markdown.includes("]:")) return [markdown];
  const parts = partsOf(markdown, characters, ({ quotes, list }) => quotes === 0 && list === null);
  const texts: string[] = [];
  for (const { text } of parts) {
    const last = texts.at(-1);
    // What holds no words would be an empty paragraph by itself.
    if (last?.trim() === "") texts[texts.length - 1] = last + text;
    else texts.push(text);
  }
  return texts;
}

/** `isWanted`: whether to cut where the text goes on like this. */
function partsOf(
  markdown: string,
  characters: number,
  isWanted: (cut: Cut) => boolean,
): MarkdownPart[] {
  if (markdown.length <= characters) return [{ text: markdown, begins: BEGINNING }];
  const document = new CutLines();
  const parts: MarkdownPart[] = [];
  let begins = BEGINNING;
  let start = 0;
  for (const { line, at } of linesOf(markdown)) {
    const cut = document.next(line);
    if (!cut || !isWanted(cut) || at - start < characters || at === start) continue;
    parts.push({ text: markdown.slice(start, at), begins });
    start = at;
    begins = cut;
  }
  parts.push({ text: markdown.slice(start), begins });
  return parts;
}
