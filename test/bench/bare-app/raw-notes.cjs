const Database = require("better-sqlite3");
const { existsSync } = require("node:fs");
const path = require("node:path");

/** The same binding as the app loads (electron/store/sqlite-binding.ts). */
function binding() {
  const own = path.join(
    path.dirname(require.resolve("better-sqlite3/package.json")),
    "build/napi9/better_sqlite3.node",
  );
  return Number(process.versions.napi) < 10 && existsSync(own) ? { nativeBinding: own } : {};
}

/** The rows that a save of a note writes, committed by SQLite alone with the same settings. */
exports.createRawNotes = (folder) => {
  const db = new Database(path.join(folder, "raw.db"), binding());
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(`CREATE TABLE notes (
      id TEXT NOT NULL UNIQUE, session_id TEXT, revision INTEGER, has_text INTEGER, saved_at INTEGER, body TEXT
    ) STRICT;
    CREATE UNIQUE INDEX note_of_session ON notes (session_id);
    CREATE TABLE marks (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`);
  const note = db.prepare(
    `INSERT INTO notes VALUES (@id, @id, @revision, 1, @now, @body) ON CONFLICT DO UPDATE
     SET body = excluded.body, revision = excluded.revision, saved_at = excluded.saved_at`,
  );
  const mark = db.prepare("INSERT OR IGNORE INTO marks VALUES (?)");
  const save = db.transaction((id, body, revision) => {
    note.run({ id, body, revision, now: Date.now() });
    mark.run(id);
  });
  return {
    save: ({ target, body, baseRevision }) => save(target.sessionId, body, baseRevision + 1),
  };
};
