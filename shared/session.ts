import { z } from "zod";
import { day, eventInstant, id, line } from "./event.ts";
import { limits } from "./limits.ts";
import { attendanceValues, planValues } from "./mark-values.ts";

export const sessionKind = z.enum([
  "talk",
  "keynote",
  "panel",
  "lightning",
  "workshop",
  "film",
  "social",
  "hallway",
  "break",
  "other",
]);
export type SessionKind = z.infer<typeof sessionKind>;

/** `gone`: no longer in the programme, kept because of what the person wrote or marked. */
export const sessionStatus = z.enum(["scheduled", "cancelled", "gone"]);
export type SessionStatus = z.infer<typeof sessionStatus>;

export const plan = z.enum(planValues);
export type Plan = z.infer<typeof plan>;

export const attendance = z.enum(attendanceValues);
export type Attendance = z.infer<typeof attendance>;

export const rating = z.int().min(1).max(5);

export const speaker = z.object({ name: z.string(), affiliation: z.string().nullable() });
export type Speaker = z.infer<typeof speaker>;

/** Http and https alone: what a source calls a link may be anything. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(limits.urlCharacters);

/** A session as lists show it. `startsAt`/`endsAt` are in the event's zone; `day` is the event's own day. */
export const sessionRow = z.object({
  id,
  eventId: id,
  title: z.string(),
  kind: sessionKind,
  startsAt: eventInstant,
  endsAt: eventInstant,
  day,
  room: z.string().nullable(),
  track: z.string().nullable(),
  speakers: z.array(speaker),
  url: z.string().nullable(),
  slidesUrl: z.string().nullable(),
  videoUrl: z.string().nullable(),
  plan: plan.nullable(),
  attendance: attendance.nullable(),
  rating: rating.nullable(),
  status: sessionStatus,
  hasNote: z.boolean(),
  /** Added by hand, so it can be changed and removed. */
  isOwn: z.boolean(),
  tags: z.array(z.string()),
});
export type SessionRow = z.infer<typeof sessionRow>;

/** An abstract as its source gave it. It is made safe whenever it is shown (rich-text/safe-html.ts). */
export const abstract = z.object({
  format: z.enum(["html", "markdown", "text"]),
  source: z.string().max(limits.abstractCharacters),
});
export type Abstract = z.infer<typeof abstract>;

export const sessionLink = z.object({ title: z.string(), url: z.string() });
export type SessionLink = z.infer<typeof sessionLink>;

export const sessionPage = sessionRow.extend({
  abstract: abstract.nullable(),
  /** What the source links besides page, slides and video. */
  links: z.array(sessionLink),
});
export type SessionPage = z.infer<typeof sessionPage>;

/** What a person fills in for a session of their own. Times are instants in any offset. */
export const sessionFields = z.object({
  title: line,
  kind: sessionKind,
  startsAt: eventInstant,
  endsAt: eventInstant,
  room: line.nullable(),
  track: line.nullable(),
  speakers: z
    .array(z.object({ name: line, affiliation: line.nullable() }))
    .max(limits.speakersOnSession),
  url: webAddress.nullable(),
  slidesUrl: webAddress.nullable(),
  videoUrl: webAddress.nullable(),
});
export type SessionFields = z.infer<typeof sessionFields>;
