import type { NoteBody } from "#shared/note-body.ts";
import { noteInPost } from "../note-part.ts";
import { noteSection } from "../note-section.ts";
import { Fragment } from "./fragment.ts";
import type { PostContext } from "./post-context.ts";

/** A note for a template; null when nothing of it goes into the post. */
export function noteFragment(
  body: NoteBody,
  { options, addresses }: Pick<PostContext, "options" | "addresses">,
): Fragment | null {
  const part = noteInPost(body, options.notes);
  return part === null ? null : new Fragment((under) => noteSection(part, under, addresses));
}
