import GithubSlugger from "github-slugger";
import type { Link, Root } from "mdast";
import { walk } from "#shared/rich-text/walk.ts";
import type { MentionTarget } from "#shared/mention.ts";
import { linkAddress } from "#shared/rich-text/link-address.ts";
import { type Mention, mentionOf } from "#shared/rich-text/mention-address.ts";
import { headingText } from "./contents.ts";

/** What the mentions of an event's notes stand for at present, by `mentionKey`. */
export type MentionNames = ReadonlyMap<string, MentionTarget>;

export const mentionKey = ({ of, id }: Mention): string => `${of} ${id}`;

/**
 * Lets the mentions of a finished post lead somewhere: a session to its heading, else to its page on the web. Speakers, and
 * what is gone, are plain words.
 */
export function linkMentions(post: Root, names: MentionNames): Root {
  const mentions: { link: Link; target: MentionTarget | undefined }[] = [];
  walk(post, "link", (link) => {
    const mention = mentionOf(link.url);
    if (mention) mentions.push({ link, target: names.get(mentionKey(mention)) });
  });
  if (mentions.length === 0) return post;
  const slugs = slugsOf(post);
  for (const { link, target } of mentions) link.url = leadOf(target, slugs);
  walk(post, "link", (link, index, parent) => {
    if (link.url !== "") return undefined;
    parent.children.splice(index, 1, ...link.children);
    return index;
  });
  return post;
}

function leadOf(target: MentionTarget | undefined, slugs: Slugs): string {
  if (target?.of !== "session") return "";
  // A heading names the session alone, or the session and who speaks.
  const own = slugs.find(
    ({ text }) => text === target.name || text.startsWith(`${target.name} - `),
  );
  if (own) return `#${own.slug}`;
  return target.url === null ? "" : (linkAddress(target.url) ?? "");
}

type Slugs = readonly { text: string; slug: string }[];

/** As GitHub makes them, and the contents have them (contents.ts). */
function slugsOf(post: Root): Slugs {
  const slugger = new GithubSlugger();
  const slugs: { text: string; slug: string }[] = [];
  walk(post, "heading", (heading) => {
    const text = headingText(heading);
    slugs.push({ text, slug: slugger.slug(text) });
  });
  return slugs;
}
