import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import type { Abstract } from "../session.ts";
import { abstractTree } from "./abstract-tree.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** An abstract as Markdown, made safe on the way. Empty for an abstract without words. */
export function abstractToMarkdown(abstract: Abstract): string {
  const tree = toMdast(abstractTree(abstract));
  const root: Root = tree.type === "root" ? tree : { type: "root", children: [] };
  return writeMarkdown(root, {});
}
