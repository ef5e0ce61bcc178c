import GithubSlugger from "github-slugger";
import type { Heading, List, ListItem, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { walk } from "#shared/rich-text/walk.ts";

interface Entry {
  text: string;
  slug: string;
  depth: number;
}

/**
 * The contents of a post: its headings of the second and third level in a nested list of links, null when there are none.
 * Every heading counts for the `-1`, `-2` that GitHub puts behind equal ones, also those that are not listed.
 */
export function contentsOf(post: Root): List | null {
  const slugger = new GithubSlugger();
  const entries: Entry[] = [];
  walk(post, "heading", (heading, _, parent) => {
    const text = headingText(heading);
    const slug = slugger.slug(text);
    if (parent === post && heading.depth <= 3) entries.push({ text, slug, depth: heading.depth });
  });
  return entries.length > 0 ? listOf(entries) : null;
}

/** What a reader sees of a heading, and what its address is made of. */
export function headingText(heading: Heading): string {
  return toString(heading, { includeHtml: false });
}

function listOf(entries: readonly Entry[]): List {
  const list = emptyList();
  for (const entry of entries) {
    const above = list.children.at(-1);
    if (entry.depth <= 2 || !above) {
      list.children.push(itemOf(entry));
      continue;
    }
    const last = above.children.at(-1);
    if (last?.type === "list") last.children.push(itemOf(entry));
    else above.children.push({ ...emptyList(), children: [itemOf(entry)] });
  }
  return list;
}

/** A post without its contents, where it begins with them. */
export function withoutContents(post: Root): Root {
  const [first, ...rest] = post.children;
  const isContents = first?.type === "list" && first.children.every((item) => isOwnLink(item));
  return { ...post, children: isContents ? rest : post.children };
}

function isOwnLink({ children: [first] }: ListItem): boolean {
  const [link] = first?.type === "paragraph" ? first.children : [];
  return link?.type === "link" && link.url.startsWith("#");
}

const emptyList = (): List => ({ type: "list", ordered: false, spread: false, children: [] });

const itemOf = ({ text, slug }: Entry): ListItem => ({
  type: "listItem",
  spread: false,
  children: [
    {
      type: "paragraph",
      children: [{ type: "link", url: `#${slug}`, children: [{ type: "text", value: text }] }],
    },
  ],
});
