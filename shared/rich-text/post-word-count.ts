import type { Nodes } from "mdast";
import { countWords } from "./count-words.ts";

/** What stands under each other rather than in a row: between two of them a word ends. */
const STACKED: ReadonlySet<Nodes["type"]> = new Set([
  "root",
  "blockquote",
  "footnoteDefinition",
  "list",
  "listItem",
  "table",
  "tableRow",
]);

/** Words of a whole post as a reader meets them: headings, lists, tables, descriptions of pictures and code; no front matter, no HTML. */
export const postWordCount = (post: Nodes): number => countWords(textOf(post));

function textOf(node: Nodes): string {
  if (node.type === "html") return "";
  if (node.type === "break") return " ";
  if (node.type === "image") return node.alt ?? "";
  if ("value" in node) return node.value;
  if (!("children" in node)) return "";
  return node.children.map(textOf).join(STACKED.has(node.type) ? "\n" : "");
}
