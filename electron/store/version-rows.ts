import type { Connection } from "./connection.ts";
import { textOfVersion } from "./note-versions.ts";
import { packText } from "./packed-text.ts";

/** An earlier text of a note. The body is a Tiptap document as JSON text; the time in milliseconds since 1970, UTC. */
export interface VersionRow {
  revision: number;
  savedAt: number;
  body: string;
}

/** Earlier texts of notes as rows, for files that take them elsewhere. Run inside a transaction. */
export interface VersionRows {
  /** The first one first. */
  all(noteId: string): VersionRow[];
  add(noteId: string, version: VersionRow): void;
}

export function createVersionRows({ sqlite }: Connection): VersionRows {
  const all = sqlite.prepare<
    [string],
    Omit<VersionRow, "body"> & { body: Buffer; isPacked: 0 | 1 }
  >(
    `SELECT revision, saved_at AS savedAt, body, is_packed AS isPacked FROM note_versions
     WHERE note_id = ? ORDER BY revision`,
  );
  const insert = sqlite.prepare<[string, number, number, Buffer]>(
    "INSERT INTO note_versions (note_id, revision, saved_at, body) VALUES (?, ?, ?, ?)",
  );
  return {
    all: (noteId) =>
      all.all(noteId).map(({ revision, savedAt, ...text }) => ({
        revision,
        savedAt,
        body: textOfVersion(text),
      })),
    add: (noteId, { revision, savedAt, body }) =>
      void insert.run(noteId, revision, savedAt, packText(body)),
  };
}
