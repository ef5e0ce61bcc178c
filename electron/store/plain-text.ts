import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import type { NoteNode } from "#shared/note-body.ts";
import type { Abstract } from "#shared/session.ts";

/** More than any abstract has; hostile nesting beyond it would take a parser half a second, or the whole stack. */
const mostTags = 1_000;
const mostCharacters = 50_000;

/** An abstract's words, for searching. Never throws: what cannot be parsed is read with its tags taken out. */
export function abstractText({ format, source }: Abstract): string {
  if (format === "text") return source;
  if (format === "markdown") return withoutMarkdown(source);
  if (!/[<&]/.test(source)) return source;
  if (source.length > mostCharacters || openings(source) > mostTags) return withoutTags(source);
  try {
    return toText(fromHtml(source, { fragment: true }));
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

/** Not a parser: the words are what matters, and a parser takes seconds for hostile nesting of quotes and lists. */
const withoutMarkdown = (source: string): string =>
  withoutTags(source)
    .replaceAll(/\]\([^()\s]*\)/g, "]")
    .replaceAll(/^[ \t>]*(?:#{1,6}|[-+*])?[ \t]/gm, " ")
    .replaceAll(/[*`~[\]]+/g, "");

const withoutTags = (source: string): string => source.replaceAll(/<[^<>]*>/g, " ");
