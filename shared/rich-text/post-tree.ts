import type { Root } from "hast";
import { limits } from "../limits.ts";
import { markdownTree } from "./markdown-tree.ts";

/** What to show of a composed post: like an abstract, of any length a note may have, and its contents lead to its headings. */
export function postTree(markdown: string): Root {
  return markdownTree(markdown, { characters: limits.noteBodyCharacters, ownHeadings: true });
}
