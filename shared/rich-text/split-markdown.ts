import { closesFence, FENCE, linesOf } from "./markdown-lines.ts";

/** Micromark's work grows with the square of a document's lists and quotes, so a long text is read in parts. */
const PART_CHARACTERS = 4_000;

const BLANK = /^[ \t]*$/;
/** A line that can only be a new block of the document itself: not indented, no list, no quote. */
const TOP_LEVEL = /^[^\s>*+\-\d]/;

/**
 * Cuts Markdown into parts of some thousand characters that mean the same one by one as they do together: at blank lines
 * outside fenced code, before a line that no list or quote can hold. Definitions of links and footnotes reach everywhere
 * (read-parts.ts). The rest of a text after a fence whose owner only a parser can tell stays whole.
 */
export function splitMarkdown(markdown: string, characters = PART_CHARACTERS): string[] {
  if (markdown.length <= characters) return [markdown];
  const parts: string[] = [];
  let start = 0;
  let fence: string | null = null;
  let afterBlank = false;
  for (const { line, at } of linesOf(markdown)) {
    if (fence !== null) {
      if (closesFence(line, fence)) fence = null;
      afterBlank = false;
      continue;
    }
    if (afterBlank && at - start >= characters && TOP_LEVEL.test(line)) {
      parts.push(markdown.slice(start, at));
      start = at;
    }
    const opening = FENCE.exec(line);
    // An indented fence may belong to a list above it.
    if (opening?.[1]) break;
    if (opening) fence = opening[2] ?? null;
    afterBlank = BLANK.test(line);
  }
  parts.push(markdown.slice(start));
  return parts;
}
