import type { NoteNode } from "#shared/note-body.ts";
import { inlineWords } from "#shared/rich-text/body-to-text.ts";
import type { Abstract } from "#shared/session.ts";
import { htmlWords } from "./html-words.ts";

/** An abstract's words, for searching. Never throws. */
export function abstractText({ format, source }: Abstract): string {
  if (format === "text") return source;
  return format === "markdown" ? withoutMarkdown(source) : htmlWords(source);
}

/** A note's words, a line a block. What is not a document's JSON is read as it stands. */
export function bodyText(body: string): string {
  const pieces: string[] = [];
  const collect = (nodes: readonly NoteNode[]): void => {
    for (const node of nodes) {
      if (node.type === "text") {
        pieces.push(node.text);
        continue;
      }
      if (node.content !== undefined) collect(node.content);
      // What a picture shows and what stands under it, and what a file is called.
      const { alt, caption, name } = node.attrs ?? {};
      for (const words of [alt, caption, name])
        if (typeof words === "string") pieces.push("\n", words);
      pieces.push(node.type === "mention" ? inlineWords(node) : "\n");
    }
  };
  try {
    const document: { content?: NoteNode[] } = JSON.parse(body);
    collect(document.content ?? []);
    return pieces.join("");
  } catch {
    return body;
  }
}

/** Not a parser: the words are what matters, and a parser takes seconds for hostile nesting of quotes and lists. */
const withoutMarkdown = (source: string): string =>
  withoutTags(source)
    .replaceAll(/\]\([^()\s]*\)/g, "]")
    .replaceAll(/^[ \t>]*(?:#{1,6}|[-+*])?[ \t]/gm, " ")
    .replaceAll(/[*`~[\]]+/g, "");

const withoutTags = (source: string): string => source.replaceAll(/<[^<>]*>/g, " ");
