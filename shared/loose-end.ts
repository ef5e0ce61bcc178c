import { z } from "zod";
import { eventInstant, id } from "./event.ts";
import { noteTarget } from "./note.ts";

/** `picture`: one without a description. */
export const looseEndKind = z.enum(["question", "follow-up", "picture"]);
export type LooseEndKind = z.infer<typeof looseEndKind>;

/** What a note leaves to be done, and where it stands. */
export const looseEnd = z.object({
  eventId: id,
  target: noteTarget,
  /** The session's; null for the notes of a day and of the event. */
  title: z.string().nullable(),
  startsAt: eventInstant.nullable(),
  kind: looseEndKind,
  /** One line, without its sign. */
  text: z.string(),
  done: z.boolean(),
  /** The how-manieth of its note, from 0. */
  index: z.int().min(0),
});
export type LooseEnd = z.infer<typeof looseEnd>;
