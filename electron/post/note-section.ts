import type { Heading, PhrasingContent, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { walk, walkAll } from "#shared/rich-text/walk.ts";
import type { NoteBody } from "#shared/note-body.ts";
import { bodyToMdast } from "#shared/rich-text/body-to-mdast.ts";
import { withoutPrivate } from "#shared/rich-text/without-private.ts";
import { linkText } from "#shared/rich-text/link-text.ts";
import { carryFootnotes } from "./footnotes.ts";
import { markHighlights } from "./mark-highlights.ts";
import { placePictures, type PostAddresses } from "./pictures/place-pictures.ts";

/**
 * A note's text as part of a post, under a heading of level `under`. Its headings move to start one level below, keep
 * their distances and end at six; empty ones go. Highlights become `<mark>`: `==` is no Markdown outside of note apps,
 * and would stand in the post as it is. Bare web addresses become links. Private blocks are left out;
 * pictures and files lead to their `addresses`. References carry their footnotes along (footnotes.ts).
 */
export function noteSection(
  body: NoteBody,
  under: number,
  addresses: PostAddresses = new Map(),
): RootContent[] {
  const tree = bodyToMdast(withoutPrivate(body));
  placePictures(tree, addresses);
  walk(tree, "heading", (heading, index, parent) => {
    if (toString(heading).trim() !== "") return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  moveHeadings(tree.children, under + 1);
  markHighlights(tree);
  walkAll(tree, (node, index, parent) => {
    if (node.type === "link") return "past";
    if (node.type !== "text") return undefined;
    const linked = linkText(node.value).map(({ text, href }): PhrasingContent => {
      const words = { type: "text" as const, value: text };
      return href === null ? words : { type: "link", url: href, children: [words] };
    });
    if (linked.every((part) => part.type === "text")) return undefined;
    parent.children.splice(index, 1, ...linked);
    return index + linked.length;
  });
  return carryFootnotes(tree.children);
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

function moveHeadings(nodes: RootContent[], first: number): void {
  const headings: Heading[] = [];
  walk({ type: "root", children: nodes }, "heading", (heading) => void headings.push(heading));
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) {
    const level = heading.depth - highest + first;
    heading.depth = LEVELS.find((one) => one === level) ?? 6;
  }
}
