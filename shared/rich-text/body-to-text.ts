import { fileOf } from "./attached-files.ts";
import type { NoteBlock, NoteBody, NoteNode } from "../note-body.ts";

/**
 * A note's words without their looks: a line a block or line break, a blank line between blocks of the document. Of a
 * picture what it shows and its caption, of an attached file its name.
 */
export function bodyToText(body: NoteBody): string {
  return body.content
    .map((node) => linesOf(node).join("\n"))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

function linesOf(node: NoteNode): string[] {
  if (node.type === "text") return [node.text];
  const file = fileOf(node);
  if (file?.kind === "picture") return [file.alt, file.caption].filter((line) => line !== "");
  if (file?.kind === "attachment") return [file.name];
  const content = node.content ?? [];
  if (node.type === "tableRow") return [content.flatMap(linesOf).join(" | ")];
  return holdsText(node) ? [inlineText(content)] : content.flatMap(linesOf);
}

const TEXT_BLOCKS: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "codeBlock",
  "tableHeader",
  "tableCell",
]);
const holdsText = (node: NoteBlock): boolean => TEXT_BLOCKS.has(node.type);

/** The words of a node within a line: a mention's name, a line end for a break, none for a footnote's reference. */
export function inlineWords(node: NoteNode): string {
  if (node.type === "text") return node.text;
  if (node.type === "footnoteReference") return "";
  return node.type === "mention" ? (node.attrs?.label ?? "") : "\n";
}

function inlineText(nodes: readonly NoteNode[]): string {
  return nodes.map(inlineWords).join("");
}
