import { z } from "zod";
import { id } from "./event.ts";
import { noteTarget } from "./note.ts";

/** What a hit was found in. */
export const searchField = z.enum([
  "title",
  "speakers",
  "abstract",
  "note",
  "tags",
  "room",
  "track",
]);
export type SearchField = z.infer<typeof searchField>;

export const searchHit = z.object({
  /** Null for the note of a day or of the event. */
  sessionId: id.nullable(),
  eventId: id,
  /** The session's title, or the day or part that the note belongs to. */
  title: z.string(),
  field: searchField,
  /** Plain text around the words found; `found` parts are to be marked. Never markup. */
  snippet: z.array(z.object({ text: z.string(), found: z.boolean() })),
  /** Set when the hit is a note. */
  target: noteTarget.nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;
