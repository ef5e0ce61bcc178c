import type { Heading, Link, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";

/** A post read as GitHub reads it: by its flavour of Markdown, HTML included, without anything of ours. */
export function readPost(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a type, in order. */
export function nodesOf<T extends Nodes["type"]>(
  tree: Root,
  type: T,
): Extract<Nodes, { type: T }>[] {
  const found: Nodes[] = [];
  visit(tree, (node) => void (node.type === type && found.push(node)));
  return found.filter((node): node is Extract<Nodes, { type: T }> => node.type === type);
}

const shown = (node: Heading | Link): string => toString(node, { includeHtml: false });

/** `## Day One - Tuesday`, as a reader sees them. */
export function headingsOf(tree: Root): string[] {
  return nodesOf(tree, "heading").map(
    (heading) => `${"#".repeat(heading.depth)} ${shown(heading)}`,
  );
}

/**
 * The ids GitHub gives to headings, written down from its rule and not with the library that makes the links: lower case, only
 * letters, marks, digits, hyphens, underscores and spaces stay, spaces are hyphens, `-1`, `-2` … where an id is taken.
 */
export function slugsOf(tree: Root): string[] {
  const taken = new Set<string>();
  return nodesOf(tree, "heading").map((heading) => {
    const slug = shown(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let free = slug;
    for (let count = 1; taken.has(free); count += 1) free = `${slug}-${count}`;
    taken.add(free);
    return free;
  });
}

/** The links of the contents: what they say and where they lead. */
export function contentsOf(tree: Root): { text: string; slug: string }[] {
  const [first] = tree.children;
  if (first?.type !== "list") return [];
  return nodesOf({ type: "root", children: [first] }, "link").map((link) => ({
    text: shown(link),
    slug: decodeURIComponent(link.url.slice(1)),
  }));
}

/** Words in order, whatever stands between them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
