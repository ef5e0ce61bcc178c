import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";
import { headingText } from "../contents.ts";
import type { Profile } from "./profile.ts";

/**
 * Gives every heading its id in the way of a profile, as `data.id`, and leads the links of the contents there. The tree is
 * changed. Ids that engines read behind a heading are plain: a letter, then letters, digits and hyphens, each once.
 */
export function anchorHeadings(post: Root, anchors: Profile["anchors"]): void {
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  const addresses = new Map<string, string>();
  walk(post, "heading", (heading) => {
    const text = headingText(heading);
    const slug = slugger.slug(text);
    const id = anchors === "attribute" || anchors === "element" ? plainId(slug, taken) : slug;
    heading.data = { ...heading.data, id };
    addresses.set(`#${slug}`, anchors === "words" ? `#${wordsAddress(text)}` : `#${id}`);
  });
  walk(post, "link", (link) => {
    link.url = addresses.get(link.url) ?? link.url;
  });
}

declare module "mdast" {
  interface HeadingData {
    /** What leads here. */
    id?: string;
  }
}

/** The id of a heading; empty before it was given one. */
export const idOf = (heading: Heading): string => heading.data?.id ?? "";

function plainId(slug: string, taken: Set<string>): string {
  const letters = slug
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  const base = /^[a-z]/.test(letters) ? letters : ["section", letters].filter(Boolean).join("-");
  let id = base;
  for (let count = 1; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Obsidian finds a heading by its words, without the signs that mean something in its links. */
const wordsAddress = (text: string): string =>
  encodeURIComponent(
    text
      .replaceAll(/[#^|:%\\[\]]+/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
