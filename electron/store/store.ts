import type { ConferenceEvent, EventChanges, EventFields } from "#shared/event.ts";
import type {
  ConflictChoice,
  Note,
  NoteDraft,
  NoteSaved,
  NoteTarget,
  NoteVersion,
} from "#shared/note.ts";
import type { LooseEnd } from "#shared/loose-end.ts";
import type { NoteTemplate, NoteTemplateDraft } from "#shared/note-template.ts";
import type { LoggedImport, UndoableImport, UndoneImport } from "#shared/import-log.ts";
import type { ScheduleChanges, SessionChange, StoredSession } from "#shared/schedule-changes.ts";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import type { ColumnMapping, ScheduleFormat, SourceId } from "#shared/schedule.ts";
import type { EventSpeaker, MentionedIn, MentionTarget } from "#shared/mention.ts";
import type { Mention } from "#shared/rich-text/mention-address.ts";
import type { SearchHit } from "#shared/search.ts";
import type {
  Attendance,
  Plan,
  SessionFields,
  SessionKind,
  SessionPage,
  SessionRow,
} from "#shared/session.ts";
import type { Removal, Trashed } from "#shared/trash.ts";
import type { SourceReading, ZoneKeep } from "#shared/zone-change.ts";
import type { TrashedEvent } from "./trashed-events.ts";
import type { WholeEvents } from "./whole-event.ts";

export interface Events {
  /** In the order they were made. Days without a date set by hand come from the sessions. */
  list(): ConferenceEvent[];
  /** Throws `not-found`. */
  get(id: string): ConferenceEvent;
  /** By id or by unique name, letter case and the encoding of accents aside. Throws `not-found` or `ambiguous`. */
  named(idOrName: string): ConferenceEvent;
  /** Throws `invalid-input` for an unknown zone or days in the wrong order, `not-found` for the parent. */
  create(fields: EventFields & Pick<EventChanges, "dayStartsAt">): ConferenceEvent;
  /**
   * Fields left out stay as they are. `keep` says what stays when the zone becomes another one: with "wall" all sessions
   * move, with "instants" (unless told otherwise) none. Either way the event's sources are read so from then on.
   */
  change(id: string, fields: EventChanges, keep?: ZoneKeep): ConferenceEvent;
  /** The same over several turns, as `Schedules.applyInTurns` writes: all sessions may move. */
  changeInTurns(
    id: string,
    fields: EventChanges,
    keep: ZoneKeep,
    turn: () => Promise<void>,
  ): Promise<ConferenceEvent>;
  /** With its sessions and notes, into the trash. Throws `not-found`. */
  remove(id: string): Removal;
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
  /**
   * Own sessions, with their notes, and those gone from the programme on which nothing of the person's is left; `refused`
   * for others.
   */
  remove(id: string): Removal;
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
  /** With its history, into the trash. Throws `not-found`. */
  remove(target: NoteTarget): Removal;
  /**
   * Earlier texts that were kept, newest first; the present one is not among them. A save keeps the text that it displaces
   * when the last one kept is two minutes old (ten for a long text), when the note was closed since or the store opened,
   * and when it was written elsewhere; `replace`, `resolve` and `restore` always do.
   */
  versions(target: NoteTarget): NoteSaved[];
  /** Throws `not-found` for a revision that was not kept. */
  version(target: NoteTarget, revision: number): NoteVersion;
  /** Saves an earlier text as a new revision; the present one is kept as a version. Throws `not-found`. */
  restore(target: NoteTarget, revision: number): Note;
  /** Writing has ended for now: the text as it stands is a version as soon as a save displaces it. */
  close(target: NoteTarget): void;
  /**
   * Of versions older than 90 days one a day stays, and of those older than a year one a month. Ages are counted from
   * the newest version, so a clock that is wrong lets nothing go. Answers how many went.
   */
  thinVersions(): number;
  /** Packs one long version, which a save keeps as it is; answers whether there was one. Takes no time of the caller's thread. */
  packVersion(): Promise<boolean>;
  /** Targets whose note holds text. */
  list(eventId: string): { target: NoteTarget; savedAt: string }[];
}

/** What was removed by hand: events, own sessions and notes, each with everything that hung on it. */
export interface Trash {
  /** Newest first. */
  list(): Trashed[];
  /**
   * Brings all of it back under its ids. A note that was written in the place of one goes into the trash itself, and its
   * text stands below the one that comes back. Throws `not-found`, `refused` when what it belongs to is not there, and
   * `target-exists` when its ids are taken.
   */
  restore(id: string): Trashed;
  /** For good. Throws `not-found`. */
  remove(id: string): void;
  /**
   * Lets go what a call a day or more ago found to be 30 days old, so that a clock that is wrong for a day costs nothing.
   * Answers how many things went.
   */
  letGo(): number;
}

/** Sessions and speakers that notes name by their ids. */
export interface Mentions {
  /** What they stand for now, in their order; those that are gone are left out. */
  named(mentions: readonly Mention[]): MentionTarget[];
  /** The notes that mention a session or one of its speakers, but for its own. */
  ofSession(sessionId: string): MentionedIn[];
  /** Who speaks at an event, by name. */
  speakers(eventId: string): EventSpeaker[];
}

/** The person's own templates of notes. */
export interface NoteTemplates {
  /** By name. */
  list(): NoteTemplate[];
  save(draft: NoteTemplateDraft): NoteTemplate;
  /** One that is not there is removed already. */
  remove(id: string): void;
}

export interface LooseEnds {
  /**
   * What notes leave to be done, at most `most`: of one event, or of all (null) in the order they were made; first in the
   * opening notes, then by day in its note and its sessions by start, last in the conclusion. Texts are read in slices of
   * a few milliseconds, `turn` is waited for between two, and a text is read again only after it was saved. One note is
   * one piece: 1 MB of it takes about 20 ms.
   */
  list(
    wanted: { eventId: string | null; withDone: boolean; most: number },
    turn: () => Promise<void>,
  ): Promise<LooseEnd[]>;
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

/** What a server gave to ask with next time whether a schedule changed (RFC 9110, 8.8). At least one is known. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
  /** The address that gave them, redirects followed: they mean nothing to another. */
  answeredBy: string;
}

/** Where an import came from, kept with its event. */
export interface ImportedSource {
  format: ScheduleFormat;
  /** File name or address. */
  location: string;
  /** Left out where there are none, and where not all of the source was written: it is then read in full next time. */
  validators?: Validators | null;
  /** It holds only a part of the event: reading it again removes nothing. Left out: false. */
  isPart?: boolean;
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
  /**
   * Given by the person for this import; left out: it stays in its zone. Sources of the import's format are then read as
   * they stand from now on; the instants of all others stay.
   */
  zone?: string;
}

/** A session as it tells which event a schedule is of. */
export interface ProgrammeEntry {
  title: string;
  kind: SessionKind;
  /** Milliseconds since 1970, UTC. */
  startsAt: number;
}

export interface Schedules {
  storedSessions(eventId: string): StoredSession[];
  /** The formats that an event's programme has come from. */
  formatsOf(eventId: string): ScheduleFormat[];
  /** How the times of an event's sources of a format are read since its zone was changed; null: as they stand. */
  readingOf(eventId: string, format: ScheduleFormat): SourceReading | null;
  /** How many of these ids each event's sessions hold, most first. */
  eventsSharing(sourceIds: SourceId[]): { eventId: string; shared: number }[];
  /** The same for addresses of sessions, given without scheme and final slash. */
  eventsSharingAddresses(addresses: string[]): { eventId: string; shared: number }[];
  /** The event in the trash that a schedule of this name with these ids tells of; null when there is none. */
  trashedEvent(name: string, ids: readonly SourceId[]): TrashedEvent | null;
  /** The events that have a source at this location. */
  eventsFrom(location: string): string[];
  /** What sources told of an event, gone sessions as well; empty for an event that is not there. */
  programme(eventId: string): ProgrammeEntry[];
  /**
   * Writes an import in one transaction and answers with the event's id. Nothing to change: no row is written. Added sessions get new ids, removed ones become `gone` when something of the person's hangs on them, and are deleted otherwise, as are sessions gone before on which nothing is left. A changed session's `sourceIds` take the place of those it
   * had; its speakers are written when `fields` names them, its columns when `fields` names anything. What a person can see of it is kept for undoing, in the place of the import before, and told in the change log with `log`. Throws `conflict` when a session that the changes name is no longer stored.
   */
  apply(...written: WrittenImport): string;
  /**
   * The same transaction over several turns of the event loop, on a connection of its own, so that reading goes on and
   * nothing waits for long; what else is written meanwhile meets `busy`. `turn` is waited for between two pieces; what it
   * throws takes everything back.
   */
  applyInTurns(written: WrittenImport, turn: () => Promise<void>): Promise<string>;
}

/** An import as it is written. `log` is what the event's change log tells of it. */
export type WrittenImport = [
  into: NewEvent | UpdatedEvent,
  changes: ScheduleChanges,
  source: ImportedSource,
  log?: readonly SessionChange[],
];

/** What imports did, and the way back. */
export interface Imports {
  /** The event's last import, as long as it can be undone; null otherwise, and for an event that is not there. */
  undoable(eventId: string): UndoableImport | null;
  /**
   * Brings back what the event's last import altered, in one transaction: removed sessions under their ids, changed ones as
   * they were, the zone unless it was set since. Added ones go, but for those on which something of the person's hangs:
   * they stay as gone. Notes, marks and own sessions are not touched. Throws `not-found` when there is nothing to undo, and
   * `refused` when the import made the event and it holds something of the person's.
   */
  undo(eventId: string): UndoneImport;
  /** The same over several turns, as `Schedules.applyInTurns` writes. */
  undoInTurns(eventId: string, turn: () => Promise<void>): Promise<UndoneImport>;
  /** Newest first. */
  log(eventId: string): LoggedImport[];
}

/** Where an event's programme came from. */
export interface Sources {
  /** By location. */
  list(eventId: string): ScheduleSource[];
  /** Throws `not-found`. */
  get(
    id: string,
  ): ScheduleSource & { eventId: string; validators: Validators | null; isPart: boolean };
  /** It was read again. `validators`, when the event's sessions are all as the source gives them. */
  checked(id: string, validators?: Validators): void;
}

/** What a person chose for the columns of tables. The order of the headings does not matter. */
export interface ColumnMappings {
  /** Null for headings that nothing was chosen for. */
  find(headings: readonly string[]): ColumnMapping | null;
  /** Takes the place of what was chosen for them before. The same again writes nothing. */
  keep(headings: readonly string[], mapping: ColumnMapping): void;
}

/** A picture or another file of notes, as it lies in the folder of attachments. */
export interface StoredFile {
  /** The SHA-256 of its content, in hexadecimal. */
  file: string;
  /** Media type, told by the content. */
  type: string;
  /** Of its name on the disk, without the dot. */
  ending: string;
  /** Bytes. */
  size: number;
  /** As a person sees it, turned as the camera was held. Null for what is no picture, or was not looked at yet. */
  width: number | null;
  height: number | null;
  /** By the camera's clock: `YYYY-MM-DDTHH:MM:SS`. */
  takenAt: string | null;
  /** What it was called where it came from. */
  name: string;
}

/** The rows of pictures and files. What is in them is electron/attachments' business. */
export interface Attachments {
  /** Where their contents lie. */
  readonly folder: string;
  /** Null for one that is not known. */
  find(file: string): StoredFile | null;
  /** By hash. */
  list(): StoredFile[];
  /** A file that has been written. The same content again keeps the name it first had. */
  keep(fields: Omit<StoredFile, "width" | "height" | "takenAt">): StoredFile;
  /** What looking at a picture told. */
  measured(file: string, told: { width: number; height: number; takenAt: string | null }): void;
  /**
   * Lets go the rows of files that no note, no version and no conflict has referred to for thirty days, and answers with
   * them: their contents can go. Days are counted from the last thing written.
   */
  sweep(): StoredFile[];
}

/** The open store: one SQLite file. Every failure of the file is an AppError that says what to do. */
export interface Store {
  readonly events: Events;
  readonly sessions: Sessions;
  readonly notes: Notes;
  readonly trash: Trash;
  readonly looseEnds: LooseEnds;
  readonly noteTemplates: NoteTemplates;
  readonly search: Search;
  readonly mentions: Mentions;
  readonly schedules: Schedules;
  readonly imports: Imports;
  readonly sources: Sources;
  readonly columnMappings: ColumnMappings;
  readonly wholeEvents: WholeEvents;
  readonly attachments: Attachments;
  /** The folder or file cannot be written: reads work on a copy, writes throw `read-only`. */
  readonly readOnly: boolean;
  /** Whether another connection has committed since the last call (`PRAGMA data_version`). */
  changedElsewhere(): boolean;
  /** One transaction around several calls: what is read in it is what is written over, since nobody else writes meanwhile. */
  atOnce<T>(work: () => T): T;
  /** What is unsound: database, index, references. Empty when all is well. */
  problems(): string[];
  close(): void;
}
