import { z } from "zod";
import { attachment, cameIn, fileHash } from "./attachment.ts";
import { commands } from "./commands.ts";
import { errorCode } from "./errors.ts";
import { conferenceEvent, eventChanges, id, line, newEventFields } from "./event.ts";
import { loggedImport, undoableImport, undoneImport } from "./import-log.ts";
import { limits } from "./limits.ts";
import { eventSpeaker, mention, mentionedIn, mentionTarget } from "./mention.ts";
import { looseEnd } from "./loose-end.ts";
import { noteTemplate, noteTemplateDraft } from "./note-template.ts";
import { conflictChoice, note, noteDraft, noteSaved, noteTarget, noteVersion } from "./note.ts";
import { composedPost, postOptions, postProfile, postShape } from "./post.ts";
import { columnMapping, scheduleOrigin } from "./schedule.ts";
import { exportFormat } from "./schedule-export.ts";
import {
  importPreview,
  importProgress,
  importSummary,
  pairAnswer,
  sessionChange,
  unsurePair,
} from "./schedule-changes.ts";
import { recoveries, recoveryId, unsavedDraft } from "./recovery.ts";
import { scheduleSource } from "./schedule-source.ts";
import { searchHit } from "./search.ts";
import { attendance, plan, rating, sessionFields, sessionPage, sessionRow } from "./session.ts";
import { removal, trashed } from "./trash.ts";
import { spellingLanguages } from "./spelling.ts";
import { zoneKeep } from "./zone-change.ts";

const nothing = z.object({});
const done = z.null();
const earlier = z.object({ target: noteTarget, revision: z.int().min(1) });
const post = z.object({
  eventId: id,
  shape: postShape,
  profile: postProfile,
  options: postOptions.prefault({}),
});

/**
 * THE contract between window and main process: a method's input and output. The router validates every
 * input against it; tests validate the outputs too. Adding a call starts with a line here.
 */
export const contract = {
  "app.about": {
    input: nothing,
    output: z.object({
      version: z.string(),
      dataFolder: z.string(),
      /** The laptop's zone. */
      zone: z.string(),
      /** The data folder cannot be written: Lanyard shows, but saves nothing. */
      readOnly: z.boolean(),
      /** Where a test or a demonstration stops the clock, in milliseconds since 1970; null where it runs. */
      stoppedAt: z.int().nullable(),
    }),
  },
  /** Opens an http, https or mailto address in the person's browser; `refused` for any other. */
  "app.openLink": { input: z.object({ url: z.string().max(limits.urlCharacters) }), output: done },
  /**
   * A window's answer to the `flush` topic: whether everything typed in it is saved. Without `saved` the window is not
   * closed unless the person, or the system, will have it so. `kept`: what is not saved lies in recovery files.
   */
  "app.flushed": {
    input: z.object({ question: z.int(), saved: z.boolean(), kept: z.boolean().default(false) }),
    output: done,
  },
  /** Shows a note, with its session, in a window of its own; the one that shows it already comes to the front. */
  "windows.open": { input: z.object({ target: noteTarget }), output: done },

  /** Those of the words that no dictionary and no list of the person's knows. */
  "spelling.check": {
    input: z.object({
      words: z.array(z.string().max(200)).max(1_000),
      languages: z.enum(spellingLanguages),
    }),
    output: z.array(z.string()),
  },

  "events.list": { input: nothing, output: z.array(conferenceEvent) },
  "events.create": { input: newEventFields, output: conferenceEvent },
  /**
   * `keep`: what stays when the time zone becomes another one, the clock on the wall or the instants. Sources are read
   * accordingly from then on. Notes of days keep their day, and days that were set by hand stay.
   */
  "events.change": {
    input: z.object({ id, fields: eventChanges, keep: zoneKeep.default("instants") }),
    output: conferenceEvent,
  },
  /** Moves an event with its sessions and notes into the trash. */
  "events.remove": { input: z.object({ id }), output: removal },

  /** By start, room, title, id; cancelled and gone ones included. */
  "sessions.list": { input: z.object({ eventId: id }), output: z.array(sessionRow) },
  "sessions.get": { input: z.object({ id }), output: sessionPage },
  "sessions.add": { input: z.object({ eventId: id, fields: sessionFields }), output: sessionRow },
  /** Own sessions only: what an import brought belongs to its source. */
  "sessions.change": {
    input: z.object({ id, fields: sessionFields.partial() }),
    output: sessionRow,
  },
  /** Own sessions, and those gone from the programme on which nothing of the person's is left. */
  "sessions.remove": { input: z.object({ id }), output: removal },
  "sessions.rate": { input: z.object({ id, rating: rating.nullable() }), output: sessionRow },
  "sessions.plan": { input: z.object({ id, plan: plan.nullable() }), output: sessionRow },
  "sessions.mark": {
    input: z.object({ id, attendance: attendance.nullable() }),
    output: sessionRow,
  },
  "sessions.tag": {
    input: z.object({ id, tags: z.array(line).max(limits.tagsOnSession) }),
    output: sessionRow,
  },

  /** A target without a note answers with an empty one at revision 0. */
  "notes.get": { input: z.object({ target: noteTarget }), output: note },
  /** `conflict` when the stored revision is newer than `baseRevision`; the draft is then kept beside it. */
  "notes.save": { input: noteDraft, output: noteSaved },
  "notes.resolve": {
    input: z.object({ target: noteTarget, choice: conflictChoice }),
    output: note,
  },
  /** Moves a note with its history into the trash. */
  "notes.remove": { input: z.object({ target: noteTarget }), output: removal },
  /** The note is left: its text as it stands becomes a version once a save displaces it. */
  "notes.close": { input: z.object({ target: noteTarget }), output: done },
  /** Earlier texts of a note, newest first, without the present one. */
  "notes.versions": { input: z.object({ target: noteTarget }), output: z.array(noteSaved) },
  "notes.version": { input: earlier, output: noteVersion },
  /** Saves an earlier text anew; the present one becomes a version. */
  "notes.restore": { input: earlier, output: note },
  /** Which of an event's days and parts have a note with text. */
  "notes.list": {
    input: z.object({ eventId: id }),
    output: z.array(z.object({ target: noteTarget, savedAt: z.iso.datetime() })),
  },

  /** What was removed and can be brought back, newest first. */
  "trash.list": { input: nothing, output: z.array(trashed) },
  "trash.restore": { input: z.object({ id }), output: trashed },
  /** For good. */
  "trash.remove": { input: z.object({ id }), output: done },
  /** What mentions stand for now, in their order; those that are gone are left out. */
  "mentions.named": {
    input: z.object({ mentions: z.array(mention).max(limits.mentionsAsked) }),
    output: z.array(mentionTarget),
  },
  /** The notes that mention a session or one of its speakers, but for its own. */
  "mentions.ofSession": { input: z.object({ sessionId: id }), output: z.array(mentionedIn) },
  /** Who speaks at an event, by name. */
  "speakers.list": { input: z.object({ eventId: id }), output: z.array(eventSpeaker) },

  /** Texts that an earlier life of Lanyard could not save, the last typed first. */
  "recovery.list": { input: nothing, output: recoveries },
  /** Keeps a text that cannot be saved, in a file beside the database. Fails when that cannot be written either. */
  "recovery.keep": { input: unsavedDraft, output: done },
  /** Puts it into its note. `conflict`: the note has changed since, and both texts are kept to choose from. */
  "recovery.use": {
    input: z.object({ id: recoveryId }),
    output: z.object({ conflict: z.boolean() }),
  },
  /** As Markdown, where the person says; the text is then let go. Null when the dialog was closed. */
  "recovery.saveAs": {
    input: z.object({ id: recoveryId }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /** For good. */
  "recovery.discard": { input: z.object({ id: recoveryId }), output: done },
  /** A stored picture or file; null for one that is not in the data folder. */
  "attachments.get": { input: z.object({ file: fileHash }), output: attachment.nullable() },
  /**
   * Shows the system's file dialog and stores what is chosen; `failed` are sentences about those that could not be. Files that
   * the window has itself go another way (`Bridge.attach`).
   */
  "attachments.choose": {
    input: nothing,
    output: z.object({ files: z.array(cameIn), failed: z.array(z.string()) }),
  },
  /** Opens a copy in the system's program for it; `refused` for what could be a program itself. */
  "attachments.open": { input: z.object({ file: fileHash }), output: done },
  /** Asks for a place and writes the file as it came in; null when the dialog was closed. */
  "attachments.saveCopy": {
    input: z.object({ file: fileHash }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /**
   * Questions, follow-ups and pictures without a caption in the notes of one event, or of all (null), in their order; the
   * first `limits.looseEnds`.
   */
  "notes.looseEnds": {
    input: z.object({ eventId: id.nullable(), withDone: z.boolean().default(false) }),
    output: z.array(looseEnd),
  },

  /** The person's own templates of notes, by name. */
  "templates.list": { input: nothing, output: z.array(noteTemplate) },
  "templates.save": { input: noteTemplateDraft, output: noteTemplate },
  "templates.remove": { input: z.object({ id }), output: done },

  "search.find": {
    input: z.object({
      words: z.string().max(limits.searchCharacters),
      eventId: id.nullable(),
      limit: z.int().min(1).max(limits.searchResults),
    }),
    output: z.array(searchHit),
  },

  /** Shows the system's file dialog; null when it was closed. Several files make one event together. */
  "imports.choose": {
    input: nothing,
    output: z.object({ paths: z.array(z.string()).min(1) }).nullable(),
  },
  /**
   * Reads, parses and compares in a worker; writes nothing. Whoever gives the id can cancel an import that has not
   * answered yet.
   */
  "imports.prepare": {
    input: z.object({ origin: scheduleOrigin, importId: id.optional() }),
    output: importPreview,
  },
  /**
   * Compares again for another zone or event, for other columns of a table, without removing anything, or with answers
   * about unsure pairs: all of them, by their `key`.
   */
  "imports.adjust": {
    input: z.object({
      importId: id,
      zone: z.string().max(100).nullable(),
      /** Null makes a new event. */
      into: id.nullable(),
      answers: z.record(z.string().max(100), pairAnswer).default({}),
      /** Only adds and updates: the source holds a part of the event. */
      keepMissing: z.boolean().default(false),
      /** The event that a new one is part of. */
      parentId: id.nullable().default(null),
      /** Null: as remembered for a table's headings, else guessed. */
      columns: columnMapping.nullable().default(null),
    }),
    output: importPreview,
  },
  /**
   * What the import would alter, the person's first (noted, then planned, rated or marked), then by time; in pieces of
   * at most `limits.changesInPiece`, the next one from as many as are known until `total` is reached. All unsure pairs
   * come with each piece.
   */
  "imports.changes": {
    input: z.object({ importId: id, from: z.int().min(0).default(0) }),
    output: z.object({
      changes: z.array(sessionChange),
      total: z.int(),
      pairs: z.array(unsurePair),
    }),
  },
  /**
   * One transaction. `confirmed` answers for a feed that would remove more than half, or that names another event.
   * `leaveOut` are keys of changes that are not written; they are found again when the source is imported again.
   */
  "imports.apply": {
    input: z.object({
      importId: id,
      confirmed: z.boolean(),
      leaveOut: z.array(z.string().max(100)).max(limits.changesLeftOut).default([]),
    }),
    output: importSummary,
  },
  "imports.cancel": { input: z.object({ importId: id }), output: done },
  /** The event's last import, as long as it can be undone: until the next one, or until it was. */
  "imports.undoable": { input: z.object({ eventId: id }), output: undoableImport.nullable() },
  /**
   * Brings back what the last import altered; nothing of the person's is touched. `refused` when the import made the
   * event and something of the person's is in it.
   */
  "imports.undo": { input: z.object({ eventId: id }), output: undoneImport },
  /** What each import of an event did, newest first. */
  "imports.log": { input: z.object({ eventId: id }), output: z.array(loggedImport) },
  /** Asks for a place and writes the log as Markdown; null when the dialog was closed. */
  "imports.exportLog": {
    input: z.object({ eventId: id }),
    output: z.object({ path: z.string() }).nullable(),
  },

  /** Where an event's programme came from. Reading one again is `imports.prepare` with `{from: "source"}`. */
  "sources.list": { input: z.object({ eventId: id }), output: z.array(scheduleSource) },

  /** Asks for a place and writes the file; null when the dialog was closed. `not-found` when nothing would be in it. */
  "schedules.export": {
    input: z.object({ eventId: id, format: exportFormat }),
    output: z.object({ path: z.string() }).nullable(),
  },

  "posts.compose": { input: post, output: composedPost },
  "posts.copy": { input: post, output: done },
  /** Asks for a place and writes the file; null when the dialog was closed. */
  "posts.export": {
    input: post,
    /** `failed`: sentences about pictures that are not beside the post. */
    output: z.object({ path: z.string(), failed: z.array(z.string()) }).nullable(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Method = keyof typeof contract;
export type Input<M extends Method> = z.input<(typeof contract)[M]["input"]>;
/** What a handler gets: the input after validation. */
export type Valid<M extends Method> = z.output<(typeof contract)[M]["input"]>;
export type Output<M extends Method> = z.output<(typeof contract)[M]["output"]>;
export type Handlers = { [M in Method]: (input: Valid<M>) => Output<M> | Promise<Output<M>> };

export const isMethod = (name: unknown): name is Method =>
  typeof name === "string" && Object.hasOwn(contract, name);

export const failure = z.object({ code: errorCode, message: z.string() });
export type Failure = z.infer<typeof failure>;

/** A result crosses the bridge, never an exception. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** What main tells windows. A topic names what changed; the window drops what it cached of it. */
export const topics = {
  events: nothing,
  sessions: z.object({ eventId: id }),
  /** `revision` lets a window tell its own save from somebody else's. */
  notes: z.object({ target: noteTarget, revision: z.int() }),
  /** Templates of notes. */
  templates: nothing,
  /** The store was written by another program (the command line): everything may differ. */
  everything: nothing,
  importing: importProgress,
  /** Save what is typed, then call `app.flushed` with the question's number: this window is about to close. */
  flush: z.object({ question: z.int() }),
  /** A file that the person opened with Lanyard, or a menu's wish, is to be imported. Told to one window. */
  openImport: z.object({ path: z.string().nullable() }),
  /** A word was added to the person's own: what is marked as wrong may be right. */
  spelling: nothing,
  /** A command was chosen in the menu. Told to the window that it was chosen in. */
  command: z.object({ id: z.enum(commands.map(({ id: of }) => of)) }),
} as const satisfies Record<string, z.ZodType>;

export type Topic = keyof typeof topics;
export type Payload<T extends Topic> = z.output<(typeof topics)[T]>;

/** What the preload puts on `window.bridge`: the only door between window and main process. */
export interface Bridge {
  /** Answers with a `Result` as JSON text: values cross the bridge one by one, and a thousand sessions take 50 ms so. */
  call(method: Method, input: unknown): Promise<string>;
  /** Returns the function that ends the listening. */
  listen(heard: (topic: Topic, payload: unknown) => void): () => void;
  /**
   * Stores a file that was dropped on the window or pasted into it, piece by piece. Answers as `call` does, with a `CameIn` of
   * attachment.ts.
   */
  attach(file: unknown): Promise<string>;
  /** The path of a file dropped on the window; empty for one that is not on disk. */
  pathOfFile(file: unknown): string;
}
