import { z } from "zod";
import { id } from "../event.ts";
import { loggedImport, undoableImport, undoneImport } from "../import-log.ts";
import { limits } from "../limits.ts";
import { columnMapping, scheduleOrigin } from "../schedule.ts";
import { exportFormat } from "../schedule-export.ts";
import {
  importPreview,
  importSummary,
  pairAnswer,
  sessionChange,
  unsurePair,
} from "../schedule-changes.ts";
import { scheduleSource } from "../schedule-source.ts";
import { done, nothing } from "./empty.ts";
import type { MethodSet } from "./method-set.ts";

/** Schedules on their way in and out. */
export const importMethods = {
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
    /** `failed`: sentences about pictures that are not beside the file. */
    output: z.object({ path: z.string(), failed: z.array(z.string()) }).nullable(),
  },
} as const satisfies MethodSet;
