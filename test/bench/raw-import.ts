import Database from "better-sqlite3";
import { join } from "node:path";

const tables = ["events", "sessions", "session_source_ids", "speakers", "session_speakers"];

/**
 * The yardstick of an import: reading by the format's library alone, then the rows that an import left in
 * `lanyard.db` inserted by nothing but SQLite. Milliseconds.
 */
export function importRaw(folder: string, read: () => void): number {
  const stored = new Database(join(folder, "lanyard.db"), { readonly: true });
  const raw = new Database(join(folder, "raw.db"));
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  const loads = tables.map((table) => {
    const rows = stored.prepare(`SELECT * FROM ${table}`).raw().all();
    const schema = stored
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL AND type <> 'trigger'",
      )
      .pluck()
      .all(table);
    for (const sql of schema) raw.exec(String(sql));
    const width = stored.prepare(`SELECT * FROM ${table}`).columns().length;
    return {
      rows,
      insert: raw.prepare(`INSERT INTO ${table} VALUES (${"?,".repeat(width).slice(0, -1)})`),
    };
  });
  stored.close();
  const before = performance.now();
  read();
  raw.transaction(() => {
    for (const { rows, insert } of loads) for (const row of rows) insert.run(row);
  })();
  const took = performance.now() - before;
  raw.close();
  return took;
}
