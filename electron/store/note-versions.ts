import { limits } from "#shared/limits.ts";
import type { Connection } from "./connection.ts";
import { packBytes, packText, unpackText } from "./packed-text.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A version is kept at most so often while somebody writes … */
const APART = 2 * MINUTE;
/** … and of a long text, as JSON characters, more seldom: a version of 1 MB takes some 200 kB of the disk. */
const LONG = 256 * 1024;
const APART_WHEN_LONG = 10 * MINUTE;

/** A character of JSON is up to three bytes of UTF-8. */
const MOST_BYTES = 3 * limits.noteBodyCharacters;

/** From this size on packing is left for after the save: it takes longer than the rest of it. Bytes. */
const PACKED_LATER = 64 * 1024;

/** What is written and has versions: notes, and posts. */
export interface Versioned {
  table: "notes" | "posts";
  versions: "note_versions" | "post_versions";
  /** The column of `versions` that says whose it is. */
  of: "note_id" | "post_id";
  /** Whether a long text is packed after the save that displaces it. Posts are packed at once: few are long. */
  packsLater: boolean;
}

const notes: Versioned = {
  table: "notes",
  versions: "note_versions",
  of: "note_id",
  packsLater: true,
};

/** Earlier texts of notes. Run inside a transaction, but for `closed` and `pack`. */
export interface NoteVersions {
  /** Whether the note's stored revision has to be kept before a save displaces it. */
  isDue(noteId: string, revision: number): boolean;
  /** Keeps a note's stored text, which a save is about to displace. */
  keep(noteId: string): void;
  /** A save of ours has written this revision. */
  written(noteId: string, revision: number): void;
  /** Writing has ended for now: what is stored is kept when the next save displaces it. */
  closed(noteId: string): void;
  /** Newest first. */
  list(noteId: string): { revision: number; savedAt: number }[];
  find(noteId: string, revision: number): { body: string; savedAt: number } | undefined;
  /** Lets old versions go; answers how many went. */
  thin(): number;
  /** Packs one version that a save has left as it was, in a thread of Node's; answers whether there was one. */
  pack(): Promise<boolean>;
}

/** A version's text as it lies in the database. */
export interface StoredText {
  body: Buffer;
  isPacked: 0 | 1;
}

/** Throws for bytes that are no packed text. */
export const textOfVersion = ({ body, isPacked }: StoredText): string =>
  isPacked === 1 ? unpackText(body, MOST_BYTES) : body.toString("utf8");

/** How a note is being written by this process. */
interface Writing {
  /** The last revision that was written here: another one was written elsewhere, and is kept. */
  revision: number;
  length: number;
  keptAt: number;
}

export function createNoteVersions(
  db: Connection,
  { now, versioned = notes }: { now: () => number; versioned?: Versioned },
): NoteVersions {
  const { sqlite } = db;
  const { table, versions, of, packsLater } = versioned;
  const stored = sqlite.prepare<[string], { revision: number; size: number }>(
    `SELECT revision, octet_length(body) AS size FROM ${table} WHERE id = ?`,
  );
  const bodyOf = sqlite.prepare<[string], string>(`SELECT body FROM ${table} WHERE id = ?`).pluck();
  const insert = sqlite.prepare<[Buffer, string]>(
    `INSERT OR REPLACE INTO ${versions} (${of}, revision, saved_at, body)
     SELECT id, revision, saved_at, ? FROM ${table} WHERE id = ?`,
  );
  const insertAsItIs = sqlite.prepare<[string]>(
    `INSERT OR REPLACE INTO ${versions} (${of}, revision, saved_at, body, is_packed)
     SELECT id, revision, saved_at, CAST(body AS BLOB), 0 FROM ${table} WHERE id = ?`,
  );
  const toPack = sqlite.prepare<
    [],
    { seq: number; noteId: string; revision: number; body: Buffer }
  >(
    `SELECT seq, ${of} AS noteId, revision, body FROM ${versions} WHERE is_packed = 0 ORDER BY seq LIMIT 1`,
  );
  const setPacked = sqlite.prepare<[Buffer, number, string, number]>(
    `UPDATE ${versions} SET body = ?, is_packed = 1
     WHERE seq = ? AND ${of} = ? AND revision = ? AND is_packed = 0`,
  );
  const list = sqlite.prepare<[string], { revision: number; savedAt: number }>(
    `SELECT revision, saved_at AS savedAt FROM ${versions} WHERE ${of} = ? ORDER BY revision DESC`,
  );
  const find = sqlite.prepare<[string, number], StoredText & { savedAt: number }>(
    `SELECT body, is_packed AS isPacked, saved_at AS savedAt FROM ${versions}
     WHERE ${of} = ? AND revision = ?`,
  );
  const lastSaved = sqlite
    .prepare<[], number | null>(`SELECT max(saved_at) FROM ${versions}`)
    .pluck();
  // Of each note, the last one of a day (month) stays.
  const thin = sqlite.prepare<[{ allFrom: number; daysFrom: number }]>(
    `DELETE FROM ${versions} AS old WHERE saved_at < @allFrom AND EXISTS (
       SELECT 1 FROM ${versions} AS later
       WHERE later.${of} = old.${of} AND later.revision > old.revision
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
    keep(noteId) {
      const { revision, size } = stored.get(noteId) ?? { revision: 0, size: 0 };
      if (packsLater && size >= PACKED_LATER) insertAsItIs.run(noteId);
      else insert.run(packText(bodyOf.get(noteId) ?? ""), noteId);
      writings.set(noteId, { revision, length: size, keptAt: now() });
    },
    written(noteId, revision) {
      const writing = writings.get(noteId);
      writings.set(noteId, { length: 0, keptAt: now(), ...writing, revision });
    },
    closed: (noteId) => void writings.delete(noteId),
    list: (noteId) => list.all(noteId),
    find(noteId, revision) {
      const found = find.get(noteId, revision);
      return found && { body: textOfVersion(found), savedAt: found.savedAt };
    },
    async pack() {
      const found = db.read(() => toPack.get());
      if (found === undefined) return false;
      const packed = await packBytes(found.body);
      // It may have gone meanwhile, and its number be another one's.
      db.write(() => setPacked.run(packed, found.seq, found.noteId, found.revision));
      return true;
    },
    thin() {
      // Counted from the last version rather than from the clock: one that is wrong for a day must cost nothing.
      const from = Math.min(now(), lastSaved.get() ?? 0);
      return thin.run({ allFrom: from - 90 * DAY, daysFrom: from - 365 * DAY }).changes;
    },
  };
}
