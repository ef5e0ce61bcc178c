import type { LoggedImport } from "#shared/import-log.ts";
import type { EventPart } from "#shared/note.ts";
import type { ScheduleFormat, SourceId } from "#shared/schedule.ts";
import type { ScheduledSession } from "#shared/schedule-changes.ts";
import type { Attendance, Plan } from "#shared/session.ts";
import type { SourceReading } from "#shared/zone-change.ts";
import type { PostMaking, PostSetting } from "./contract/posts.ts";

/** A note with everything kept of it. Bodies are Tiptap documents as JSON text; times are milliseconds since 1970, UTC. */
export interface WholeNote {
  revision: number;
  savedAt: number;
  body: string;
  /** In the order in which they were saved. */
  conflicts: { baseRevision: number; savedAt: number; resolvedAt: number | null; body: string }[];
  /** Earlier texts that were kept, the first one first. */
  versions: { revision: number; savedAt: number; body: string }[];
}

/** A session with all that hangs on it. A null time of a mark that is set: not known. */
export interface WholeSession extends ScheduledSession {
  id: string;
  isOwn: boolean;
  sourceIds: SourceId[];
  /** Locations of sources of a part that tell of it. */
  heldBy: string[];
  plan: Plan | null;
  plannedAt: number | null;
  attendance: Attendance | null;
  markedAt: number | null;
  rating: number | null;
  ratedAt: number | null;
  tags: string[];
  note: WholeNote | null;
}

/** A post that is kept, without its earlier texts. Times are milliseconds since 1970, UTC. */
export interface WholePost extends PostSetting, PostMaking {
  revision: number;
  createdAt: number;
  savedAt: number;
}

/** Everything that is stored of one event, but for the events that are part of it. */
export interface WholeEvent {
  id: string;
  parentId: string | null;
  name: string;
  place: string | null;
  zone: string;
  /** As set by hand; null: the sessions tell. */
  startsOn: string | null;
  endsOn: string | null;
  dayStartsAt: number;
  isSample: boolean;
  createdAt: number;
  sources: { format: ScheduleFormat; location: string; importedAt: number; isPart: boolean }[];
  /** By format, one a format. */
  readings: (SourceReading & { format: ScheduleFormat })[];
  /** The first one first. */
  imports: Omit<LoggedImport, "id">[];
  /** By name and affiliation. `formerIds`: of those who stood in their place before. */
  speakers: { id: string; name: string; affiliation: string | null; formerIds: string[] }[];
  /** Stored pictures and files that its texts name, by hash. They are not written with it. */
  files: { file: string; name: string }[];
  /** By start, room, title, id. */
  sessions: WholeSession[];
  /** Of the event and of its days; exactly one of `day` and `part` is set. */
  notes: (WholeNote & { day: string | null; part: EventPart | null })[];
  /** The first one made first. */
  posts: WholePost[];
}

/** Events with everything that is stored of them, for files that take them elsewhere. */
export interface WholeEvents {
  /** The event, then those that are part of it, each after its parent. Throws `not-found`. */
  read(eventId: string): WholeEvent[];
  /** Which of these events is stored already, or has a session that is; null when none. */
  findTaken(events: readonly WholeEvent[]): WholeEvent | null;
  /**
   * Writes events as they were read elsewhere, in one transaction; parents come first. One whose parent is not here stands
   * by itself. Throws `target-exists` when one of them, or a session of theirs, is stored already.
   */
  restore(events: readonly WholeEvent[]): void;
  /** The same over several turns, as `Schedules.applyInTurns` writes. */
  restoreInTurns(events: readonly WholeEvent[], turn: () => Promise<void>): Promise<void>;
}
