import { z } from "zod";
import { errorCodes } from "./errors.ts";
import { id } from "./event.ts";
import { noteDraft, noteTarget } from "./note.ts";

/** Names a kept text: which life of Lanyard kept it, and of which note it is. */
export const recoveryId = z.string().regex(/^[0-9a-f-]{36}-[0-9a-f]{16}$/);

/** A text that is to be kept beside the database because it could not be written into it. */
export const unsavedDraft = noteDraft.extend({ why: z.enum(errorCodes) });

/** A text that an earlier life of Lanyard could not save. */
export const recovered = z.object({
  id: recoveryId,
  target: noteTarget,
  /** Of what the note belongs to; null when that is not there any more. */
  eventId: id.nullable(),
  /** The session's title, the day, or the part of the event. */
  title: z.string(),
  typedAt: z.iso.datetime(),
  /** Why it was not saved. */
  why: z.enum(errorCodes),
  /** The note has changed since: put into it, both texts are kept for the person to choose. */
  isOlder: z.boolean(),
  /** Why it cannot be put into its note; null when it can. */
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
