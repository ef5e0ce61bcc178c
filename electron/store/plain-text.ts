import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { limits } from "#shared/limits.ts";
import type { NoteNode } from "#shared/note-body.ts";
import type { Abstract } from "#shared/session.ts";

/** More tags than any abstract has; hostile nesting beyond it would take the parsers seconds, or the whole stack. */
const mostTags = limits.markupDepth * 20;

/** An abstract's words, for searching. Never throws: what cannot be parsed is read with its tags taken out. */
export function abstractText({ format, source }: Abstract): string {
  if (format === "text") return source;
  if (format === "html" && !/[<&]/.test(source)) return source;
  if (openings(source) > mostTags) return withoutTags(source);
  try {
    return format === "html"
      ? toText(fromHtml(source, { fragment: true }))
      : toString(fromMarkdown(source));
  } catch {
    return withoutTags(source);
  }
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
      pieces.push("\n");
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

function openings(source: string): number {
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at + 1)) count += 1;
  return count;
}

const withoutTags = (source: string): string => source.replaceAll(/<[^<>]*>/g, " ");
