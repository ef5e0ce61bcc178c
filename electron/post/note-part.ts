import type { NoteBody } from "#shared/note-body.ts";
import type { PostOptions } from "#shared/post.ts";
import { withFootnotes } from "#shared/rich-text/footnote-order.ts";
import { highlightsOf } from "#shared/rich-text/highlights-of.ts";

/** What of a note goes into a post; null when nothing of it does. */
export function noteInPost(body: NoteBody, notes: PostOptions["notes"]): NoteBody | null {
  const part = withFootnotes(partOf(body, notes), body);
  return part.content.length === 0 ? null : part;
}

function partOf(body: NoteBody, notes: PostOptions["notes"]): NoteBody {
  switch (notes) {
    case "highlights":
      return highlightsOf(body);
    case "to-mark": {
      const end = body.content.findIndex(({ type }) => type === "horizontalRule");
      return end === -1 ? body : { type: "doc", content: body.content.slice(0, end) };
    }
    case "all":
    default:
      return body;
  }
}
