import type { Root } from "mdast";
import type { EmbeddedPictures } from "../pictures/embedded-picture.ts";
import type { PostDocument } from "../post-document.ts";
import { renderMarkdown } from "../render-markdown.ts";
import { anchorHeadings } from "./anchor-ids.ts";
import { matterText } from "./matter-text.ts";
import type { Profile } from "./profile.ts";
import { copyTree } from "#shared/rich-text/copy-tree.ts";
import { renderHtml } from "./render-html.ts";
import { renderOpml } from "./render-opml.ts";
import { setFigures } from "./set-figures.ts";
import { settleHtml } from "./settle-html.ts";

/** The tree of a post as a profile needs it: its anchors, its HTML, its figures. What it was made from stays as it is. */
export function treeFor(
  profile: Pick<Profile, "anchors" | "html" | "figure" | "reader">,
  { tree }: Pick<PostDocument, "tree">,
): Root {
  const own = copyTree(tree);
  anchorHeadings(own, profile.anchors);
  settleHtml(own, profile);
  if (profile.figure) setFigures(own);
  return own;
}

/**
 * The text of a post's file; its tree is one of `treeFor`. A PDF is printed from its web page, and a Word document has no text
 * (render-docx.ts).
 */
export function textFor(profile: Profile, post: PostDocument, pictures?: EmbeddedPictures): string {
  if (profile.form === "opml") return renderOpml(post);
  if (profile.form === "html" || profile.form === "pdf") return renderHtml(post, pictures);
  const matter = matterText(profile, post);
  const markdown = renderMarkdown(post.tree, profile);
  return matter === "" ? markdown : `${matter}\n${markdown}`;
}
