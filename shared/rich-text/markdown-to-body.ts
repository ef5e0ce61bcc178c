import type { NoteBody } from "../note-body.ts";
import type { EmojiOf } from "./emoji-by-name.ts";
import { mdastToBody } from "./mdast-to-body.ts";
import { readMarkdown } from "./read-markdown.ts";

/**
 * The note that Markdown stands for: GitHub's flavour and `==highlights==`. Raw HTML is the text it is written in; what
 * a note cannot hold keeps its words; links to anything but http, https and mailto are their text. `emojiOf`: with it
 * `:name:` is the sign. Never throws.
 */
export function markdownToBody(markdown: string, emojiOf?: EmojiOf): NoteBody {
  return mdastToBody(readMarkdown(markdown, { html: false, emojiOf }));
}
