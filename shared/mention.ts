import { z } from "zod";
import { eventInstant, id } from "./event.ts";
import { noteTarget } from "./note.ts";

export const mentionKind = z.enum(["session", "speaker"]);

/** A session or speaker that a note names by Lanyard's id. */
export const mention = z.object({ of: mentionKind, id });

/** What a mention stands for at present. */
export const mentionTarget = mention.extend({
  /** The session's title, or the speaker's name. */
  name: z.string(),
  eventId: id,
  /** The page it leads to: the session itself, or the speaker's first one. Null for a speaker who has none. */
  sessionId: id.nullable(),
  /** Of that session. */
  startsAt: eventInstant.nullable(),
  room: z.string().nullable(),
  /** The session's page on the web. */
  url: z.string().nullable(),
  /** Null for a session, and for a speaker without one. */
  affiliation: z.string().nullable(),
});
export type MentionTarget = z.infer<typeof mentionTarget>;

/** A note that mentions a session or one of its speakers. */
export const mentionedIn = z.object({
  of: mentionKind,
  /** Who or what is mentioned. */
  name: z.string(),
  eventId: id,
  target: noteTarget,
  /** The title of the session that the note belongs to; null for the note of a day or an event. */
  title: z.string().nullable(),
});
export type MentionedIn = z.infer<typeof mentionedIn>;

export const eventSpeaker = z.object({
  id,
  name: z.string(),
  affiliation: z.string().nullable(),
});
export type EventSpeaker = z.infer<typeof eventSpeaker>;
