import type { Image, Link, Parent, Root } from "mdast";
import { walkAll } from "#shared/rich-text/walk.ts";

/** What is left of pictures and files that a post does not have: their words. The tree is changed. */
export function leaveWords(post: Root, isGone: (node: Image | Link) => boolean): void {
  walkAll(post, (node, index, parent) => {
    if ((node.type !== "image" && node.type !== "link") || !isGone(node)) return undefined;
    return setWords(node, index, parent);
  });
}

/** Puts the words in the node's place and answers with where to go on. */
export function setWords(node: Image | Link, index: number, parent: Parent): number {
  const words =
    node.type === "image" ? [{ type: "text" as const, value: node.alt ?? "" }] : node.children;
  parent.children.splice(index, 1, ...words);
  return index;
}
