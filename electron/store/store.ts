import type { ConferenceEvent, EventFields } from "#shared/event.ts";
import type { ConflictChoice, Note, NoteDraft, NoteSaved, NoteTarget } from "#shared/note.ts";
import type { ScheduleChanges, StoredSession } from "#shared/schedule-changes.ts";
import type { ScheduleFormat, SourceId } from "#shared/schedule.ts";
import type { SearchHit } from "#shared/search.ts";
import type { Attendance, Plan, SessionFields, SessionPage, SessionRow } from "#shared/session.ts";

export interface Events {
  list(): ConferenceEvent[];
  /** Throws `not-found`. */
  get(id: string): ConferenceEvent;
  /** By id or by unique name, letter case aside. Throws `not-found` or `ambiguous`. */
  named(idOrName: string): ConferenceEvent;
  create(fields: EventFields): ConferenceEvent;
  change(id: string, fields: Partial<EventFields>): ConferenceEvent;
  /** With its sessions and notes. */
  remove(id: string): void;
}

export interface Sessions {
  /** By start, room, title, id; cancelled and gone ones included. */
  list(eventId: string): SessionRow[];
  get(id: string): SessionPage;
  add(eventId: string, fields: SessionFields): SessionRow;
  /** Own sessions only; `refused` for others. */
  change(id: string, fields: Partial<SessionFields>): SessionRow;
  remove(id: string): void;
  rate(id: string, rating: number | null): SessionRow;
  plan(id: string, plan: Plan | null): SessionRow;
  mark(id: string, attendance: Attendance | null): SessionRow;
  tag(id: string, tags: string[]): SessionRow;
}

export interface Notes {
  /** A target without a note answers with an empty one at revision 0. Throws `not-found` for a target that is not there. */
  get(target: NoteTarget): Note;
  /** Throws `conflict` when the stored revision is newer; the draft is then kept beside it, in the same transaction. */
  save(draft: NoteDraft): NoteSaved;
  /** Saves over whatever revision is stored (the command line's way). */
  replace(target: NoteTarget, body: string): NoteSaved;
  resolve(target: NoteTarget, choice: ConflictChoice): Note;
  /** Targets whose note holds text. */
  list(eventId: string): { target: NoteTarget; savedAt: string }[];
}

export interface Search {
  /** Indexes what is marked first. Never throws for what was typed. */
  find(query: { words: string; eventId: string | null; limit: number }): SearchHit[];
  /** Indexes marked rows for at most so many milliseconds. Answers whether more is marked. */
  indexSlice(milliseconds: number): boolean;
  /** Indexes everything that is marked. */
  finish(): void;
}

/** Where an import came from, kept with its event. */
export interface ScheduleSource {
  format: ScheduleFormat;
  /** File name or address. */
  location: string;
}

export interface Schedules {
  storedSessions(eventId: string): StoredSession[];
  /** How many of these ids each event's sessions hold, most first. */
  eventsSharing(sourceIds: SourceId[]): { eventId: string; shared: number }[];
  /**
   * Writes an import in one transaction and answers with the event's id. `eventId: null` makes the event.
   * Nothing to change: no row is written. Added sessions get new ids, removed ones become `gone` when something of
   * the person's hangs on them, and are deleted otherwise. Throws `conflict` when a session that the changes name is no longer stored.
   */
  apply(
    into:
      | { eventId: string }
      | { eventId: null; fields: EventFields; dayStartsAt: number; isSample: boolean },
    changes: ScheduleChanges,
    source: ScheduleSource,
  ): string;
  /** Sets what an import knows about a stored event: its zone when the person gave one. */
  setZone(eventId: string, zone: string): void;
}

/** The open store: one SQLite file. Every failure of the file is an AppError that says what to do. */
export interface Store {
  readonly events: Events;
  readonly sessions: Sessions;
  readonly notes: Notes;
  readonly search: Search;
  readonly schedules: Schedules;
  /** The folder or file cannot be written: reads work on a copy, writes throw `read-only`. */
  readonly readOnly: boolean;
  /** Whether another connection has committed since the last call (`PRAGMA data_version`). */
  changedElsewhere(): boolean;
  /** What is unsound: database, index, references. Empty when all is well. */
  problems(): string[];
  close(): void;
}
