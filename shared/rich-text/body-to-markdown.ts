import type { NoteBody } from "../note-body.ts";
import type { Options } from "mdast-util-to-markdown";
import { bodyToMdast } from "./body-to-mdast.ts";
import { emojiNamesToMarkdown } from "./emoji-by-name.ts";
import { privateToMarkdown } from "./private-blocks.ts";
import { highlightToMarkdown, writeMarkdown } from "./write-markdown.ts";

const noteToMarkdown: Options = {
  extensions: [highlightToMarkdown, privateToMarkdown, emojiNamesToMarkdown],
};

/**
 * A note as Markdown (docs/note-markdown.md), private blocks and all, ending with a line end unless empty. `markdownToBody` makes
 * the same note of it again but for what Markdown cannot hold: empty paragraphs, spaces at the edges of blocks, line breaks
 * and marks, line breaks in headings and at the edges of blocks, U+0000, and text split where no mark differs.
 */
export function bodyToMarkdown(body: NoteBody): string {
  const markdown = writeMarkdown(bodyToMdast(body), noteToMarkdown);
  // A reader drops a byte order mark at the start.
  return markdown.startsWith("\uFEFF") ? `&#xFEFF;${markdown.slice(1)}` : markdown;
}
