import { z } from "zod";
import { errorCodes } from "./errors.ts";
import { id } from "./event.ts";
import { noteDraft, noteTarget } from "./note.ts";

/** Names a kept text: which life of Lanyard kept it, and of which note it is. */
export const recoveryId = z.string().regex(/^[0-9a-f-]{36}-[0-9a-f]{16}$/);

/** What a kept text belongs to: a note or a post. */
export const keptTarget = z.union([noteTarget, z.object({ of: z.literal("post"), postId: id })]);
export type KeptTarget = z.infer<typeof keptTarget>;

/** A note's document as JSON text, or the Markdown of a post, on the revision that it was written on. */
export const keptDraft = noteDraft.extend({ target: keptTarget });
export type KeptDraft = z.infer<typeof keptDraft>;

/** A text that is to be kept beside the database because it could not be written into it. */
export const unsavedDraft = keptDraft.extend({ why: z.enum(errorCodes) });

/** A text that an earlier life of Lanyard could not save. */
export const recovered = z.object({
  id: recoveryId,
  target: keptTarget,
  /** Of what the note or the post belongs to; null when that is not there any more. */
  eventId: id.nullable(),
  /** The session's title, the day, the part of the event, or the post's name. */
  title: z.string(),
  typedAt: z.iso.datetime(),
  /** Why it was not saved. */
  why: z.enum(errorCodes),
  /** It has changed since: both texts are then kept, of a note for the person to choose, of a post in its history. */
  isOlder: z.boolean(),
  /** Why it cannot be put into its place; null when it can. */
  problem: z.string().nullable(),
  /** Its beginning, as Markdown. */
  text: z.string(),
  isCut: z.boolean(),
});
export type Recovered = z.infer<typeof recovered>;

export const recoveries = z.object({
  texts: z.array(recovered),
  /** Paths of recovery files that cannot be read. They stay where they are. */
  unreadable: z.array(z.string()),
});
