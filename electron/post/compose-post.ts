import { basename } from "node:path/posix";
import type { ComposedPost, PostProfile } from "#shared/post.ts";
import { postWordCount } from "#shared/rich-text/post-word-count.ts";
import { composeDocuments, type DocumentRequest } from "./compose-documents.ts";
import { linkSeries } from "./link-series.ts";
import { missingPictures, placePostPictures } from "./pictures/post-pictures.ts";
import type { PostStore } from "./post-material.ts";
import { postWarnings } from "./post-warnings.ts";
import { placeOf } from "./profile/post-place.ts";
import { settledProfile } from "./profile/settled-profile.ts";
import { textFor, treeFor } from "./profile/write-out.ts";
import { renderMarkdown } from "./render-markdown.ts";

export interface PostRequest extends DocumentRequest {
  profile: PostProfile;
}

/**
 * The post of an event as its notes stand: the same notes make the same bytes. Of one post a day it is the first; `words` are
 * those of all. Throws `not-found`, and `invalid-input` for a template with a fault, naming its line.
 */
export function composePost(store: PostStore, request: PostRequest): ComposedPost {
  const { context, documents } = composeDocuments(store, request);
  const profile = settledProfile(request.profile, context.options);
  const [post] = linkSeries(documents, profile, context.words);
  const { pictures, missing } =
    post === undefined
      ? { pictures: [], missing: 0 }
      : placePostPictures(profile, post, (file) => store.attachments.find(file));
  const warnings = [...postWarnings(context, profile), ...missingPictures(missing)];
  const words = documents.reduce((sum, { tree }) => sum + postWordCount(tree), 0);
  if (post === undefined) {
    return {
      title: context.title,
      markdown: "",
      file: "",
      fileName: "",
      sessions: 0,
      words,
      pictures,
      warnings,
    };
  }
  const settled = { ...post, tree: treeFor(profile, post) };
  return {
    title: post.title,
    markdown: renderMarkdown(settled.tree, profile),
    // A Word document is no text; its file is made when it is written.
    file: profile.form === "docx" ? "" : textFor(profile, settled),
    fileName: basename(placeOf(profile, post).file),
    sessions: post.sessions,
    words,
    pictures,
    warnings,
  };
}
