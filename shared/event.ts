import { z } from "zod";
import { limits } from "./limits.ts";

/** Ids are UUIDv7, made by Lanyard, never taken from a source. */
export const id = z.uuid();

/** An event's own calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** An instant written in its event's zone: `2026-03-24T09:00:00+01:00`. */
export const eventInstant = z.iso.datetime({ offset: true });

export const line = z.string().trim().min(1).max(limits.lineCharacters);

/** An IANA time zone name. Whether the zone exists is checked where it is used (`isZone`). */
export const zone = z.string().min(1).max(100);

/** Minutes after midnight at which an event day begins: a 00:30 session belongs to the evening before. */
export const dayStartsAt = z.int().min(0).max(1439);

/** A conference edition, a community day or a co-located day. */
export const conferenceEvent = z.object({
  id,
  parentId: id.nullable(),
  name: z.string(),
  place: z.string().nullable(),
  zone,
  /** First and last day; from the sessions unless set by hand. Null only while there are no sessions. */
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  dayStartsAt,
  /** The made-up event that comes with Lanyard. */
  isSample: z.boolean(),
  /** How many sessions and how many notes with text it has. */
  sessions: z.int(),
  notes: z.int(),
});
export type ConferenceEvent = z.infer<typeof conferenceEvent>;

export const eventFields = z.object({
  name: line,
  place: line.nullable(),
  zone,
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  parentId: id.nullable(),
});
export type EventFields = z.infer<typeof eventFields>;

/** What a person says of an event that they make; its days begin at four unless they say otherwise. */
export const newEventFields = eventFields.extend({ dayStartsAt: dayStartsAt.default(240) });

/** What can be set on an event that is there. */
export const eventChanges = eventFields.extend({ dayStartsAt }).partial();
export type EventChanges = Partial<EventFields & { dayStartsAt: number }>;
