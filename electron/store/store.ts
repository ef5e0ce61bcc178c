import type { ConferenceEvent, EventFields } from "#shared/event.ts";
import type { ConflictChoice, Note, NoteDraft, NoteSaved, NoteTarget } from "#shared/note.ts";
import type { ScheduleChanges, StoredSession } from "#shared/schedule-changes.ts";
import type { ScheduleFormat, SourceId } from "#shared/schedule.ts";
import type { SearchHit } from "#shared/search.ts";
import type { Attendance, Plan, SessionFields, SessionPage, SessionRow } from "#shared/session.ts";

export interface Events {
  /** In the order they were made. Days without a date set by hand come from the sessions. */
  list(): ConferenceEvent[];
  /** Throws `not-found`. */
  get(id: string): ConferenceEvent;
  /** By id or by unique name, letter case and the encoding of accents aside. Throws `not-found` or `ambiguous`. */
  named(idOrName: string): ConferenceEvent;
  /** Throws `invalid-input` for an unknown zone or days in the wrong order, `not-found` for the parent. */
  create(fields: EventFields): ConferenceEvent;
  /** Fields left out stay as they are. */
  change(id: string, fields: Partial<EventFields>): ConferenceEvent;
  /** With its sessions and notes. */
  remove(id: string): void;
}

export interface Sessions {
  /** By start, room, title, id; cancelled and gone ones included. */
  list(eventId: string): SessionRow[];
  /** Throws `not-found`, as all of these do. */
  get(id: string): SessionPage;
  /** A session of one's own. Throws `invalid-input` for one that ends before it starts. */
  add(eventId: string, fields: SessionFields): SessionRow;
  /** Own sessions only; `refused` for others. */
  change(id: string, fields: Partial<SessionFields>): SessionRow;
  /** Own sessions only, with their notes; `refused` for others. */
  remove(id: string): void;
  rate(id: string, rating: number | null): SessionRow;
  plan(id: string, plan: Plan | null): SessionRow;
  mark(id: string, attendance: Attendance | null): SessionRow;
  /** All of the session's tags: trimmed, each once, letter case aside; answered in order. */
  tag(id: string, tags: string[]): SessionRow;
}

export interface Notes {
  /** A target without a note answers with an empty one at revision 0. Throws `not-found` for a target that is not there. */
  get(target: NoteTarget): Note;
  /**
   * Throws `conflict` when the stored revision is newer; the draft is then kept beside it, already committed. A draft
   * that goes on replaces what was kept of it. The body is taken as it is: whoever calls has checked it.
   */
  save(draft: NoteDraft): NoteSaved;
  /** Saves over whatever revision is stored (the command line's way). */
  replace(target: NoteTarget, body: string): NoteSaved;
  /** A new revision in any case; the text that was not chosen is kept in the database. Throws `not-found` without a conflict. */
  resolve(target: NoteTarget, choice: ConflictChoice): Note;
  /** Targets whose note holds text. */
  list(eventId: string): { target: NoteTarget; savedAt: string }[];
}

export interface Search {
  /** Indexes what is marked first; while another program writes, searches what is indexed. Never throws for what was typed. */
  find(query: { words: string; eventId: string | null; limit: number }): SearchHit[];
  /**
   * Works on what is due for at most about so many milliseconds: marked rows, at least one, else merging what they left
   * in the index, else bringing the database's log into its file. Answers whether more may be due; while another
   * program writes, nothing is done and more is due. A note is one row: 1 MB of text takes 50 to 100 ms.
   */
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

/** An event that an import makes. */
export interface NewEvent {
  eventId: null;
  fields: EventFields;
  dayStartsAt: number;
  isSample: boolean;
}

/** A stored event that an import brings up to date. */
export interface UpdatedEvent {
  eventId: string;
  /** Left out: it stays in its zone. */
  zone?: string;
}

export interface Schedules {
  storedSessions(eventId: string): StoredSession[];
  /** How many of these ids each event's sessions hold, most first. */
  eventsSharing(sourceIds: SourceId[]): { eventId: string; shared: number }[];
  /**
   * Writes an import in one transaction and answers with the event's id. Nothing to change: no row is written. Added sessions get new ids, removed ones become `gone` when something of the person's hangs on them, and are deleted otherwise. A changed session's `sourceIds` take the place of those it
   * had; its speakers are written when `fields` names them, its columns when `fields` names anything. Throws `conflict` when a session that the changes name is no longer stored.
   */
  apply(into: NewEvent | UpdatedEvent, changes: ScheduleChanges, source: ScheduleSource): string;
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
