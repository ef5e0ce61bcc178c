import { z } from "zod";
import { fileHash } from "./attachment.ts";
import { id } from "./event.ts";

/** For so many days what was removed can be brought back, at least. */
export const trashDays = 30;

export const trashed = z.object({
  id,
  kind: z.enum(["event", "session", "note", "post", "picture", "file"]),
  /** The event's or the session's name; of a note its session's, its day, or the part of the event; of a picture its caption. */
  title: z.string(),
  /** The event it was part of; null for an event. */
  eventId: id.nullable(),
  /** The event's, to tell times in. */
  zone: z.string(),
  /** What went with it. */
  sessions: z.int(),
  notes: z.int(),
  removedAt: z.iso.datetime(),
  /** Of a picture or a file: what it is, and the title of the note that it was taken out of. */
  file: fileHash.nullable(),
  of: z.string().nullable(),
});
export type Trashed = z.infer<typeof trashed>;

/** Names what was removed, for bringing it back. */
export const removal = z.object({ trashId: id });
export type Removal = z.infer<typeof removal>;
