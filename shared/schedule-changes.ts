import { z } from "zod";
import { day, eventInstant, id } from "./event.ts";
import { importWarning, scheduleFormat, type SourceId, tableColumns } from "./schedule.ts";
import {
  type Abstract,
  attendance,
  type Attendance,
  plan,
  type Plan,
  rating,
  sessionKind,
  type SessionKind,
  type SessionLink,
  sessionStatus,
  type SessionStatus,
  speaker,
  type Speaker,
} from "./session.ts";

/** The fields an import may alter on a stored session. Times are milliseconds since 1970, UTC. */
export interface ScheduledSession {
  title: string;
  kind: SessionKind;
  startsAt: number;
  endsAt: number;
  room: string | null;
  track: string | null;
  abstract: Abstract | null;
  speakers: Speaker[];
  url: string | null;
  slidesUrl: string | null;
  videoUrl: string | null;
  links: SessionLink[];
  status: SessionStatus;
}
export type ScheduledField = keyof ScheduledSession;

/** A stored session as matching needs it. */
export interface StoredSession extends ScheduledSession {
  id: string;
  sourceIds: SourceId[];
  /** Locations of sources of a part of the event that tell of it. */
  heldBy: string[];
  isOwn: boolean;
  /** Planned, noted, rated, marked or tagged: it is never removed by an import. */
  isMine: boolean;
  hasNote: boolean;
  plan: Plan | null;
  attendance: Attendance | null;
  rating: number | null;
}

export interface AddedSession {
  after: ScheduledSession;
  sourceIds: SourceId[];
}
export interface ChangedSession {
  id: string;
  after: ScheduledSession;
  sourceIds: SourceId[];
  /** Never empty, except when only source ids differ. */
  fields: ScheduledField[];
}

/** A stored session, and where the sources of a part are that tell of it after an import. */
export interface HeldSession {
  id: string;
  by: string[];
}

/** What an import would do to one event: the whole of it, computed before anything is written. */
export interface ScheduleChanges {
  added: AddedSession[];
  changed: ChangedSession[];
  /** Ids of sessions newly out of the programme. Those with nothing of the person's are removed, the rest become `gone`. */
  removed: string[];
  /** Those of the removed whose place another talk of the source has taken, by its id or address. */
  replaced: string[];
  /** Sessions of which other sources of a part tell from now on; nothing that a person sees. */
  held: HeldSession[];
  unchanged: number;
}

/** What happens to a session in an import, in words that people use of a programme. One session can have several. */
export const changeKind = z.enum([
  "new",
  "restored", // gone or cancelled before, in the programme again
  "cancelled",
  "gone",
  "replaced", // another talk stands under its id; the old one is gone
  "moved", // time or room
  "renamed",
  "speakers",
  "abstract",
  "links", // page, slides, video or others
  "details", // track or kind
]);
export type ChangeKind = z.infer<typeof changeKind>;

/** A session as a change shows it, before or after. */
export const changeSide = z.object({
  title: z.string(),
  kind: sessionKind,
  startsAt: eventInstant,
  endsAt: eventInstant,
  day,
  room: z.string().nullable(),
  track: z.string().nullable(),
  speakers: z.array(speaker),
  status: sessionStatus,
});
export type ChangeSide = z.infer<typeof changeSide>;

/** What of the person's hangs on a session. */
export const personalMarks = z.object({
  hasNote: z.boolean(),
  plan: plan.nullable(),
  attendance: attendance.nullable(),
  rating: rating.nullable(),
});
export type PersonalMarks = z.infer<typeof personalMarks>;

/** One session that an import alters. */
export const sessionChange = z.object({
  /** Tells changes of one import apart; picking and leaving out name it. */
  key: z.string(),
  /** Null for one that is new. */
  sessionId: id.nullable(),
  kinds: z.array(changeKind).min(1),
  /** Null for one that is new. */
  before: changeSide.nullable(),
  /** Null for one that is gone. For one that was replaced, the talk in its place, which is a change of its own as well. */
  after: changeSide.nullable(),
  /** Null where nothing of the person's hangs on the session. */
  mine: personalMarks.nullable(),
});
export type SessionChange = z.infer<typeof sessionChange>;

export const pairAnswer = z.enum(["same", "different"]);
export type PairAnswer = z.infer<typeof pairAnswer>;

/** A stored session and one of the source that could be the same: asked, never guessed. Unanswered ones stay apart. */
export const unsurePair = z.object({
  key: z.string(),
  /** Of the stored one. */
  sessionId: id,
  before: changeSide,
  after: changeSide,
  mine: personalMarks.nullable(),
  answer: pairAnswer.nullable(),
});
export type UnsurePair = z.infer<typeof unsurePair>;

/** What is imported: a schedule, or a file of an event with all that a person has of it (event-file.ts). */
export const importFormat = z.enum([...scheduleFormat.options, "lanyard"]);
export type ImportFormat = z.infer<typeof importFormat>;

/** Of a file of an event alone, which comes in as it is: how many events, and notes with text, it holds. */
const wholeEvents = z.object({ events: z.int(), notes: z.int() });

/** What the person sees before an import is written. */
export const importPreview = z.object({
  importId: id,
  format: importFormat,
  whole: wholeEvents.optional(),
  eventName: z.string().nullable(),
  /** From the source or its stored event; null: it has to be picked. */
  zone: z.string().nullable(),
  /** Whether the source itself settles the zone, by its name or by its offsets. */
  zoneFromSource: z.boolean(),
  /**
   * Without a zone: what is likely meant, and the words that speak for it ("Amsterdam", "UTC+02:00"). To be confirmed,
   * never applied by itself.
   */
  zoneGuess: z.object({ zone: z.string(), from: z.string() }).nullable(),
  /** Without a zone: those that the source's offsets allow, likeliest first; empty where all may be meant. */
  zonesFitting: z.array(z.string()),
  /** The stored event that this would update, null for a new one. */
  into: z.object({ id, name: z.string() }).nullable(),
  days: z.array(z.object({ day, sessions: z.int() })),
  sessions: z.int(),
  speakers: z.int(),
  rooms: z.int(),
  tracks: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  /** Notes that the import would alter. Zero, always; shown so that people see it. */
  notesAffected: z.int(),
  /** Pairs that nobody has answered for: they would stay apart. */
  pairs: z.int(),
  /** Sessions that the source lacks and that stay, since it is said to hold only a part of the event; null: they go. */
  kept: z.int().nullable(),
  /** Why nothing can be imported as it is chosen now; null where it can. */
  problem: z.string().nullable(),
  /** The event that a new one becomes part of. */
  parent: z.object({ id, name: z.string() }).nullable(),
  /** A stored event that a new one is likely part of: to be offered. Null once there is a parent. */
  parentGuess: z.object({ id, name: z.string() }).nullable(),
  /** More than half of the event's sessions would go: to be asked. */
  removesMany: z.boolean(),
  /** What the source calls its event, where that is another one than `into`: to be asked. */
  otherEvent: z.string().nullable(),
  /** The source's server says that nothing changed since: nothing was read, and there is nothing to import. */
  unmodified: z.boolean(),
  /** Of a table alone. With a `problem` its columns have to be chosen before anything can be imported. */
  table: tableColumns.nullable(),
  warnings: z.array(importWarning),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importSummary = z.object({
  eventId: id,
  whole: wholeEvents.optional(),
  name: z.string(),
  zone: z.string(),
  sessions: z.int(),
  speakers: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  notesAffected: z.int(),
  warnings: z.array(importWarning),
});
export type ImportSummary = z.infer<typeof importSummary>;

export const importProgress = z.object({
  importId: id,
  stage: z.enum(["reading", "parsing", "comparing", "writing", "indexing"]),
  /** 0 to 1, null where it cannot be told. */
  fraction: z.number().nullable(),
});
export type ImportProgress = z.infer<typeof importProgress>;
