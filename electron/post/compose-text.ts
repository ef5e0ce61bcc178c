import type { ComposedPost } from "#shared/post.ts";
import { composeDocuments, type DocumentRequest } from "./compose-documents.ts";
import type { PostStore } from "./post-material.ts";
import { textOfPosts } from "./post-text.ts";
import { postWarnings } from "./post-warnings.ts";

/** A post as it would be made now. */
export interface ComposedText {
  title: string;
  /** Markdown without front matter, with pictures under their own addresses; `postsOfText` reads it again. */
  text: string;
  /** Ids of the sessions in it, in its order. */
  sessions: string[];
  /** Rated sessions that are not in it, best first. */
  leftOut: { id: string; title: string; rating: number }[];
  warnings: ComposedPost["warnings"];
}

/** Throws as `composeDocuments` does. */
export function composeText(store: PostStore, request: DocumentRequest): ComposedText {
  const { context, documents } = composeDocuments(store, request);
  const { title, chosen, material } = context;
  const taken = new Set(chosen.map(({ row }) => row.id));
  return {
    title,
    text: textOfPosts(documents),
    sessions: [...taken],
    leftOut: material.sessions
      .flatMap(({ row: { id, title: of, rating } }) =>
        rating === null || taken.has(id) ? [] : [{ id, title: of, rating }],
      )
      .toSorted((a, b) => b.rating - a.rating),
    warnings: postWarnings(context, { name: "any" }),
  };
}
