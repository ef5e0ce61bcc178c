import type { Root } from "mdast";
import { readMarkdown } from "#shared/rich-text/read-markdown.ts";
import { numberFootnotes } from "./footnotes.ts";
import { markHighlights } from "./mark-highlights.ts";
import type { PostDocument } from "./post-document.ts";
import { treeFor } from "./profile/write-out.ts";
import { renderMarkdown } from "./render-markdown.ts";

/** What a post's text is kept for: no place yet. Pictures have their own addresses, headings GitHub's. */
const nowhere = { anchors: "github", html: true, figure: false, reader: "github" } as const;

/** Stands above each post of a series in the text of all. Readers of Markdown show nothing of it. */
const lineAbove = (number: number): string => `<!-- post ${number} -->`;
const ABOVE = /^<!-- post (\d+) -->[ \t]*$/m;

/** The text of a post, or of the posts of a series, before it goes anywhere: what a person reads and changes. */
export function textOfPosts(documents: readonly PostDocument[]): string {
  const texts = documents.map((post) =>
    renderMarkdown(treeFor(nowhere, post), { ...nowhere, templates: "none" }),
  );
  if (texts.length < 2) return texts[0] ?? "";
  return texts.map((text, index) => `${lineAbove(index + 1)}\n\n${text}`).join("\n");
}

/** The posts with what is in their text. One of a series whose text is gone is left out. */
export function postsOfText(text: string, documents: readonly PostDocument[]): PostDocument[] {
  const [only, ...more] = documents;
  if (only === undefined) return [];
  if (more.length === 0) return [{ ...only, tree: treeOf(text) }];
  const [, ...parts] = text.split(ABOVE);
  return documents.flatMap((post, index) => {
    const at = parts.findIndex((part, place) => place % 2 === 0 && part === String(index + 1));
    return at === -1 ? [] : [{ ...post, tree: treeOf(parts[at + 1] ?? "") }];
  });
}

function treeOf(text: string): Root {
  const tree = readMarkdown(text, { html: true });
  markHighlights(tree);
  // Somebody may have moved some, or given one a name.
  return numberFootnotes(tree);
}
