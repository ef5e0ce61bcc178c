import { z } from "zod";
import { fileHash } from "./attachment.ts";
import { day, eventInstant, id, zone } from "./event.ts";
import { loggedImport } from "./import-log.ts";
import { isZone } from "./event-time.ts";
import { limits } from "./limits.ts";
import { eventPart } from "./note.ts";
import { postOptions, postProfile, postShape } from "./post.ts";
import { scheduleFormat } from "./schedule.ts";
import {
  abstract,
  attendance,
  plan,
  rating,
  sessionKind,
  sessionStatus,
  webAddress,
} from "./session.ts";
import { postClash } from "./stored-post.ts";
import { sourceReading } from "./zone-change.ts";

/** The only version so far. A file of another one is refused; new keys do not make a new one. */
export const eventFileVersion = 1;

/** What no database can hold is left out, as an import does it. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .transform((written) => written.toWellFormed().replaceAll("\0", ""));
const words = text(limits.lineCharacters);

/** An instant in UTC, to the millisecond. */
const moment = z.iso.datetime();

/** http and https alone, as on every session. Null for others: nobody follows them. */
const address = z
  .string()
  .nullable()
  .transform((written) => webAddress.safeParse(written).data ?? null);

const written = {
  /** The same in words, for readers; an import reads the body. */
  markdown: z.string(),
  /** A Tiptap document (note-body.ts). It is checked as every note is that is saved. */
  body: z.unknown(),
};

const fileNote = z.object({
  revision: z.int().min(1),
  savedAt: moment,
  ...written,
  /** Texts that met a newer revision, and those that were not chosen then. */
  conflicts: z.array(
    z.object({
      baseRevision: z.int().min(0),
      savedAt: moment,
      /** Null: still to be chosen from. */
      resolvedAt: moment.nullable(),
      ...written,
    }),
  ),
  /** Earlier texts that were kept, the first one first; none in files that do not know them. */
  versions: z
    .array(z.object({ revision: z.int().min(1), savedAt: moment, body: z.unknown() }))
    .default([]),
});
export type FileNote = z.infer<typeof fileNote>;

const fileSession = z.object({
  id,
  isOwn: z.boolean(),
  sourceIds: z.array(
    z.object({ kind: z.enum(["guid", "code", "id", "uid"]), value: text(limits.urlCharacters) }),
  ),
  /** Locations of sources of a part of the event that tell of it. */
  heldBy: z.array(text(limits.urlCharacters)).default([]),
  title: words,
  kind: sessionKind,
  status: sessionStatus,
  startsAt: eventInstant,
  endsAt: eventInstant,
  room: words.nullable(),
  track: words.nullable(),
  speakers: z
    .array(z.object({ name: words, affiliation: words.nullable() }))
    .max(limits.speakersOnSession),
  url: address,
  slidesUrl: address,
  videoUrl: address,
  links: z
    .array(z.object({ title: words, url: address }))
    .transform((links) =>
      links.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }])),
    ),
  abstract: abstract.extend({ source: text(limits.abstractCharacters) }).nullable(),
  /** The times are null where nothing is said, and in a file that does not know them. */
  plan: plan.nullable(),
  plannedAt: moment.nullable(),
  attendance: attendance.nullable(),
  markedAt: moment.nullable(),
  rating: rating.nullable(),
  ratedAt: moment.nullable(),
  tags: z.array(words).max(limits.tagsOnSession),
  note: fileNote.nullable(),
});
export type FileSession = z.infer<typeof fileSession>;

const knownZone = zone.refine(isZone, "is not known");
const fileReading = sourceReading.extend({
  format: scheduleFormat,
  zone: knownZone,
  moves: z.array(z.object({ from: knownZone, to: knownZone })),
});

/** One of a shape or for a place that this Lanyard does not know, from a later one, is the plainest. */
const filePost = z.object({
  name: words,
  shape: postShape.catch("wrap-up"),
  profile: postProfile.catch("markdown"),
  options: postOptions.catch(postOptions.parse({})),
  /** Markdown as Lanyard made it last, and as it stands. */
  generated: text(limits.postCharacters),
  text: text(limits.postCharacters),
  clashes: z.array(postClash).catch([]),
  revision: z.int().min(1),
  createdAt: moment,
  savedAt: moment,
});

const fileEvent = z.object({
  id,
  /** The event it is part of. */
  parent: z.object({ id, name: z.string() }).nullable(),
  name: words,
  place: words.nullable(),
  zone,
  /** As set by hand; null: the sessions tell. */
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  dayStartsAt: z.int().min(0).max(1439),
  isSample: z.boolean(),
  createdAt: moment,
  sources: z.array(
    z.object({
      format: scheduleFormat,
      location: text(limits.urlCharacters),
      /** It holds only a part of the event. */
      isPart: z.boolean().default(false),
      importedAt: moment,
    }),
  ),
  /** How sources of a format are read since the event's time zone was changed; as they stand where there is none. */
  readings: z.array(fileReading).default([]),
  /** What each import did, the first one first. */
  imports: z.array(loggedImport.omit({ id: true })).default([]),
  /** Who speaks at it, and the ids under which notes mention them; none in files that do not know them. */
  speakers: z
    .array(
      z.object({
        id,
        name: words,
        affiliation: words.nullable(),
        /** Those of people who stood in their place before: a mention of one means the present one. */
        formerIds: z.array(id).max(limits.speakersOnSession),
      }),
    )
    .max(limits.scheduleSessions)
    .default([]),
  /** Pictures and files that its texts refer to. They lie in a folder beside the file, under their hash. */
  files: z
    .array(z.object({ file: fileHash, name: words }))
    .max(limits.filesBeside)
    .default([]),
  /** By start, room, title, id. */
  sessions: z.array(fileSession).max(limits.scheduleSessions),
  /** Those of the event and of its days; a session's is with the session. */
  notes: z.array(
    z.discriminatedUnion("of", [
      fileNote.extend({ of: z.literal("event"), part: eventPart }),
      fileNote.extend({ of: z.literal("day"), day }),
    ]),
  ),
  /** Posts as they stand, the first one made first; none in files that do not know them. */
  posts: z.array(filePost).max(limits.postsInFile).default([]),
});
export type FileEvent = z.infer<typeof fileEvent>;

/**
 * An event with everything a person has of it, as a file: docs/event-file.md. The first event is the one that was written;
 * those that are part of it follow, each after the one it is part of.
 */
export const eventFile = z.object({
  lanyard: z.literal(eventFileVersion),
  events: z.array(fileEvent).min(1).max(limits.eventsInFile),
});
export type EventFile = z.infer<typeof eventFile>;
