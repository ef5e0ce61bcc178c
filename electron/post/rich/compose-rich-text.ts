import { composeDocuments, type DocumentRequest } from "../compose-documents.ts";
import type { PostStore } from "../post-material.ts";
import { type RichText, richText } from "./rich-text.ts";

/**
 * The post of an event for the clipboard; of one post a day all, one after the other. Throws `not-found`, and `invalid-input`
 * for a template with a fault.
 */
export function composeRichText(store: PostStore, request: DocumentRequest): RichText {
  const posts = composeDocuments(store, request).documents.map(({ tree }) => richText(tree));
  return {
    html: posts.map(({ html }) => html).join("\n<hr>\n"),
    text: posts.map(({ text }) => text).join("\n\n* * *\n\n"),
  };
}
