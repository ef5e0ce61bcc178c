import { z } from "zod";
import { day, id } from "./event.ts";
import { importWarning, scheduleFormat, type SourceId } from "./schedule.ts";
import type { Abstract, SessionKind, SessionLink, SessionStatus, Speaker } from "./session.ts";

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
  isOwn: boolean;
  /** Planned, noted, rated, marked or tagged: it is never removed by an import. */
  isMine: boolean;
  hasNote: boolean;
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

/** What an import would do to one event: the whole of it, computed before anything is written. */
export interface ScheduleChanges {
  added: AddedSession[];
  changed: ChangedSession[];
  /** Ids of sessions newly out of the programme. Those with nothing of the person's are removed, the rest become `gone`. */
  removed: string[];
  unchanged: number;
}

/** What the person sees before an import is written. */
export const importPreview = z.object({
  importId: id,
  format: scheduleFormat,
  eventName: z.string().nullable(),
  /** From the source or its stored event; null: it has to be picked. */
  zone: z.string().nullable(),
  /** Whether the source itself settles the zone. */
  zoneFromSource: z.boolean(),
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
  /** More than half of the event's sessions would go: to be asked. */
  removesMany: z.boolean(),
  warnings: z.array(importWarning),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importSummary = z.object({
  eventId: id,
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
