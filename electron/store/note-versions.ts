import { limits } from "#shared/limits.ts";
import type { Connection } from "./connection.ts";
import { packText, unpackText } from "./packed-text.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A version is kept at most so often while somebody writes … */
const APART = 2 * MINUTE;
/** … and of a long text, as JSON characters, more seldom: a version of 1 MB takes some 200 kB of the disk. */
const LONG = 256 * 1024;
const APART_WHEN_LONG = 10 * MINUTE;

/** A character of JSON is up to three bytes of UTF-8. */
const MOST_BYTES = 3 * limits.noteBodyCharacters;

/** A stored text that a save is about to displace. */
export interface Displaced {
  noteId: string;
  revision: number;
  savedAt: number;
  body: string;
}

/** Earlier texts of notes. Run inside a transaction, but for `closed`. */
export interface NoteVersions {
  /** Whether the note's stored revision has to be kept before a save displaces it. */
  isDue(noteId: string, revision: number): boolean;
  keep(displaced: Displaced): void;
  /** A save of ours has written this revision. */
  written(noteId: string, revision: number): void;
  /** Writing has ended for now: what is stored is kept when the next save displaces it. */
  closed(noteId: string): void;
  /** Newest first. */
  list(noteId: string): { revision: number; savedAt: number }[];
  find(noteId: string, revision: number): { body: string; savedAt: number } | undefined;
  /** Lets old versions go; answers how many went. */
  thin(): number;
}

/** How a note is being written by this process. */
interface Writing {
  /** The last revision that was written here: another one was written elsewhere, and is kept. */
  revision: number;
  length: number;
  keptAt: number;
}

export function createNoteVersions(
  { sqlite }: Connection,
  { now }: { now: () => number },
): NoteVersions {
  const insert = sqlite.prepare<[string, number, number, Buffer]>(
    "INSERT OR REPLACE INTO note_versions (note_id, revision, saved_at, body) VALUES (?, ?, ?, ?)",
  );
  const list = sqlite.prepare<[string], { revision: number; savedAt: number }>(
    `SELECT revision, saved_at AS savedAt FROM note_versions WHERE note_id = ? ORDER BY revision DESC`,
  );
  const find = sqlite.prepare<[string, number], { body: Buffer; savedAt: number }>(
    "SELECT body, saved_at AS savedAt FROM note_versions WHERE note_id = ? AND revision = ?",
  );
  const lastSaved = sqlite
    .prepare<[], number | null>("SELECT max(saved_at) FROM note_versions")
    .pluck();
  // Of each note, the last one of a day (month) stays.
  const thin = sqlite.prepare<[{ allFrom: number; daysFrom: number }]>(
    `DELETE FROM note_versions AS old WHERE saved_at < @allFrom AND EXISTS (
       SELECT 1 FROM note_versions AS later
       WHERE later.note_id = old.note_id AND later.revision > old.revision
         AND strftime(iif(old.saved_at < @daysFrom, '%Y-%m', '%Y-%m-%d'), later.saved_at / 1000, 'unixepoch')
           = strftime(iif(old.saved_at < @daysFrom, '%Y-%m', '%Y-%m-%d'), old.saved_at / 1000, 'unixepoch')
     )`,
  );
  const writings = new Map<string, Writing>();

  return {
    isDue(noteId, revision) {
      const writing = writings.get(noteId);
      if (writing === undefined || writing.revision !== revision) return true;
      const passed = now() - writing.keptAt;
      // A clock that was set back would keep nothing for as long as it was set back by.
      return passed < 0 || passed >= (writing.length > LONG ? APART_WHEN_LONG : APART);
    },
    keep({ noteId, revision, savedAt, body }) {
      insert.run(noteId, revision, savedAt, packText(body));
      writings.set(noteId, { revision, length: body.length, keptAt: now() });
    },
    written(noteId, revision) {
      const writing = writings.get(noteId);
      writings.set(noteId, { length: 0, keptAt: now(), ...writing, revision });
    },
    closed: (noteId) => void writings.delete(noteId),
    list: (noteId) => list.all(noteId),
    find(noteId, revision) {
      const found = find.get(noteId, revision);
      return found && { body: unpackText(found.body, MOST_BYTES), savedAt: found.savedAt };
    },
    thin() {
      // Counted from the last version rather than from the clock: one that is wrong for a day must cost nothing.
      const from = Math.min(now(), lastSaved.get() ?? 0);
      return thin.run({ allFrom: from - 90 * DAY, daysFrom: from - 365 * DAY }).changes;
    },
  };
}
