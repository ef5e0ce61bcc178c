import type { NoteBody } from "../note-body.ts";
import { bodyToMdast } from "./body-to-mdast.ts";
import { highlightToMarkdown, writeMarkdown } from "./write-markdown.ts";

/**
 * A note as Markdown: GitHub's flavour and `==highlights==`, ending with a line end unless empty. `markdownToBody` makes
 * the same note of it again but for what Markdown cannot hold: empty paragraphs, spaces at the edges of blocks, line breaks
 * and marks, line breaks in headings and at the edges of blocks, U+0000, and text split where no mark differs.
 */
export function bodyToMarkdown(body: NoteBody): string {
  const markdown = writeMarkdown(bodyToMdast(body), highlightToMarkdown);
  // A reader drops a byte order mark at the start.
  return markdown.startsWith("\uFEFF") ? `&#xFEFF;${markdown.slice(1)}` : markdown;
}
