import type { EventFields } from "#shared/event.ts";
import type { LoggedImport, UndoableImport, UndoneImport } from "#shared/import-log.ts";
import type { ScheduleChanges, SessionChange, StoredSession } from "#shared/schedule-changes.ts";
import type { ScheduleSource } from "#shared/schedule-source.ts";
import type { ColumnMapping, ScheduleFormat, SourceId } from "#shared/schedule.ts";
import type { SessionKind } from "#shared/session.ts";
import type { SourceReading } from "#shared/zone-change.ts";
import type { TrashedEvent } from "../trashed-events.ts";

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
