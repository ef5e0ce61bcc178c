import type { NoteBody } from "#shared/note-body.ts";
import type { PostOptions } from "#shared/post.ts";
import { noteInPost } from "../note-part.ts";
import { noteSection } from "../note-section.ts";
import { Fragment } from "./fragment.ts";

/** A note for a template; null when nothing of it goes into the post. */
export function noteFragment(body: NoteBody, notes: PostOptions["notes"]): Fragment | null {
  const part = noteInPost(body, notes);
  return part === null ? null : new Fragment((under) => noteSection(part, under));
}
