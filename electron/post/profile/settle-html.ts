import type { Parent, PhrasingContent, Root, RootContent } from "mdast";
import { walk, walkAll } from "#shared/rich-text/walk.ts";
import { isPhrasing } from "../template/fill-placeholders.ts";
import type { Profile } from "./profile.ts";

/**
 * Brings the HTML in a post to what its place shows. Where it is shown it stays; Obsidian has a mark of its own for
 * highlights; elsewhere highlights are bold, breaks in cells blanks, and other tags leave their words. The tree is changed.
 */
export function settleHtml(post: Root, { html, reader }: Pick<Profile, "html" | "reader">): void {
  if (reader === "obsidian") pairMarks(post, "highlight");
  else if (!html) pairMarks(post, "strong");
  if (html) return;
  walk(post, "html", (node, index, parent) => {
    const isBreak = /^<br\b/i.test(node.value);
    const left: PhrasingContent[] = isBreak ? [{ type: "text", value: " " }] : [];
    parent.children.splice(index, 1, ...left);
    return index + left.length;
  });
  dropEmpty(post);
}

/** `<mark>` … `</mark>` among the children of one parent become one node around what is between them. */
function pairMarks(post: Root, type: "strong" | "highlight"): void {
  pairAmong(post, type);
  walkAll(post, (node) => {
    if ("children" in node) pairAmong(node, type);
  });
}

function pairAmong(node: Parent, type: "strong" | "highlight"): void {
  if (!node.children.some(isMark)) return;
  const children: RootContent[] = [];
  let inside: PhrasingContent[] | null = null;
  for (const child of node.children) {
    const tag = child.type === "html" ? child.value : null;
    if (tag === "<mark>" && inside === null) {
      inside = [];
      children.push({ type, children: inside });
    } else if (tag === "</mark>" && inside !== null) inside = null;
    else if (inside === null) children.push(child);
    else if (isPhrasing(child)) inside.push(child);
  }
  node.children = children;
}

const isMark = (node: RootContent): boolean =>
  node.type === "html" && /^<\/?mark>$/.test(node.value);

function dropEmpty(post: Root): void {
  walk(post, "paragraph", (paragraph, index, parent) => {
    // An item may be empty.
    if (paragraph.children.length > 0 || parent.type === "listItem") return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
