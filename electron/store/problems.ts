import type { Connection } from "./connection.ts";
import { PIECE } from "./note-pieces.ts";
import { type StoredText, textOfVersion } from "./note-versions.ts";

/** Looks for what is unsound, a line a finding: the file, references, notes, the search index. Empty when all is well. */
export function createProblems(db: Connection): () => string[] {
  const { sqlite } = db;
  // Rows that are marked are known to be out of date; only the others are held against the index.
  const checks = [
    {
      says: "The search index misses %n sessions or notes.",
      count: `SELECT count(*) FROM (
          SELECT 2 * seq AS document FROM sessions UNION ALL SELECT 2 * seq + 1 FROM notes
        ) WHERE document NOT IN (SELECT id % ${PIECE} FROM search_index_docsize)
          AND document NOT IN (SELECT search_rowid % ${PIECE} FROM search_marks)`,
    },
    {
      says: "The search index holds %n sessions or notes that are gone.",
      count: `SELECT count(*) FROM search_index_docsize
        WHERE id % ${PIECE} NOT IN (SELECT 2 * seq FROM sessions)
          AND id % ${PIECE} NOT IN (SELECT 2 * seq + 1 FROM notes)
          AND id NOT IN (SELECT search_rowid FROM search_marks)
          AND id % ${PIECE} NOT IN (SELECT search_rowid FROM search_marks)`,
    },
    {
      says: "%n notes are not readable text.",
      count: "SELECT count(*) FROM notes WHERE NOT json_valid(body)",
    },
    {
      says: "%n things in the trash are not readable.",
      count: "SELECT count(DISTINCT trash_seq) FROM trash_rows WHERE NOT json_valid(fields)",
    },
    {
      says: "%n things in the trash are empty.",
      count:
        "SELECT count(*) FROM trash WHERE NOT EXISTS (SELECT 1 FROM trash_rows WHERE trash_seq = trash.seq)",
    },
    {
      says: "%n notes belong to another event than their session.",
      count: `SELECT count(*) FROM notes AS n JOIN sessions AS s ON s.id = n.session_id
        WHERE n.event_id <> s.event_id`,
    },
    {
      says: "%n sessions have links that are not readable.",
      count: "SELECT count(*) FROM sessions WHERE NOT json_valid(links)",
    },
    {
      says: "%n imports have a list of changes that is not readable.",
      count: "SELECT count(*) FROM imports WHERE NOT json_valid(changes)",
    },
    {
      says: "%n imports cannot be undone: what was kept of them is not readable.",
      count: `SELECT count(*) FROM import_undos AS u
        WHERE NOT json_valid(added) OR NOT json_valid(coalesce(source_before, 'null'))
          OR NOT json_valid(parts_before) OR EXISTS (
          SELECT 1 FROM undo_sessions WHERE event_id = u.event_id AND NOT json_valid(before)
        )`,
    },
    {
      says: "%n imports can be undone in another event than their own.",
      count: `SELECT count(*) FROM import_undos AS u JOIN imports AS i ON i.id = u.import_id
        WHERE i.event_id <> u.event_id`,
    },
  ].map(({ says, count }) => ({ says, count: sqlite.prepare<[], number>(count).pluck() }));
  const versions = sqlite.prepare<[], StoredText>(
    `SELECT body, is_packed AS isPacked FROM note_versions
     UNION ALL SELECT unhex(fields -> 'body' ->> 'hex'), coalesce(fields ->> 'is_packed', 1)
       FROM trash_rows WHERE of_table = 'note_versions' AND json_valid(fields)`,
  );
  const unreadableVersions = (): string[] => {
    let count = 0;
    for (const version of versions.iterate()) if (!isReadable(version)) count += 1;
    return count === 0 ? [] : [`${count} earlier texts of notes are not readable.`];
  };
  const integrity = sqlite
    .prepare<[], string>("SELECT integrity_check FROM pragma_integrity_check")
    .pluck();
  const references = sqlite.prepare<[], { table: string; parent: string; rows: number }>(
    `SELECT "table", "parent", count(*) AS rows FROM pragma_foreign_key_check GROUP BY "table", "parent"`,
  );

  return () =>
    db.read(() => [
      ...integrity.all().filter((line) => line !== "ok"),
      ...references
        .all()
        .map(({ table, parent, rows }) => `${rows} rows of ${table} refer to missing ${parent}.`),
      ...checks
        .map(({ says, count }) => ({ says, rows: count.get() ?? 0 }))
        .filter(({ rows }) => rows > 0)
        .map(({ says, rows }) => says.replace("%n", String(rows))),
      ...unreadableVersions(),
    ]);
}

/** Whether a version can be unpacked, and is a document then. */
function isReadable(version: StoredText): boolean {
  try {
    JSON.parse(textOfVersion(version));
    return true;
  } catch {
    return false;
  }
}
