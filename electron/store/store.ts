import type { WholeEvents } from "./whole-event.ts";
import type { Events, Sessions, Mentions } from "./contract/events.ts";
import type { Notes, NoteTemplates, LooseEnds } from "./contract/notes.ts";
import type { Trash } from "./contract/trash.ts";
import type { Search } from "./contract/search.ts";
import type { Schedules, Imports, Sources, ColumnMappings } from "./contract/imports.ts";
import type { StoredPosts } from "./contract/posts.ts";
import type { Attachments } from "./contract/attachments.ts";

/** The open store: one SQLite file. Every failure of the file is an AppError that says what to do. */
export interface Store {
  readonly events: Events;
  readonly sessions: Sessions;
  readonly notes: Notes;
  readonly trash: Trash;
  readonly looseEnds: LooseEnds;
  readonly posts: StoredPosts;
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
