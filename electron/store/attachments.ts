import { join } from "node:path";
import type { Connection } from "./connection.ts";
import type { Attachments, StoredFile } from "./contract/attachments.ts";
import { createUsedFiles } from "./used-files.ts";

const DAY = 24 * 60 * 60_000;
/** How long a file is kept that no text refers to: as long as the trash keeps what was thrown away. */
const KEPT = 30 * DAY;

const COLUMNS = "file, type, ending, size, width, height, taken_at AS takenAt, name";

export function createAttachments(
  db: Connection,
  { now, dataFolder }: { now: () => number; dataFolder: string },
): Attachments {
  const { sqlite } = db;
  const find = sqlite.prepare<[string], StoredFile>(
    `SELECT ${COLUMNS} FROM attachments WHERE file = ?`,
  );
  const list = sqlite.prepare<[], StoredFile>(`SELECT ${COLUMNS} FROM attachments ORDER BY file`);
  const insert = sqlite.prepare<
    [Omit<StoredFile, "width" | "height" | "takenAt"> & { now: number }]
  >(
    `INSERT INTO attachments (file, type, ending, size, name, added_at)
     VALUES (@file, @type, @ending, @size, @name, @now)
     ON CONFLICT (file) DO UPDATE SET unused_since = NULL`,
  );
  const measure = sqlite.prepare<
    [width: number, height: number, takenAt: string | null, file: string]
  >("UPDATE attachments SET width = ?, height = ?, taken_at = ? WHERE file = ?");
  const unused = sqlite.prepare<[], { file: string; addedAt: number; unusedSince: number | null }>(
    "SELECT file, added_at AS addedAt, unused_since AS unusedSince FROM attachments",
  );
  const markUnused = sqlite.prepare<[since: number | null, file: string]>(
    "UPDATE attachments SET unused_since = ? WHERE file = ?",
  );
  const remove = sqlite.prepare<[string]>("DELETE FROM attachments WHERE file = ?");
  const lastWritten = sqlite
    .prepare<[], number | null>(
      "SELECT max(at) FROM (SELECT max(saved_at) AS at FROM notes UNION ALL SELECT max(added_at) FROM attachments)",
    )
    .pluck();
  const usedFiles = createUsedFiles(db);

  return {
    folder: join(dataFolder, "attachments"),
    find: (file) => db.read(() => find.get(file) ?? null),
    list: () => db.read(() => list.all()),
    keep(fields) {
      return db.write(() => {
        insert.run({ ...fields, now: now() });
        const kept = find.get(fields.file);
        if (kept === undefined) throw new Error("A file that was stored is not there.");
        return kept;
      });
    },
    measured(file, { width, height, takenAt }) {
      db.write(() => measure.run(width, height, takenAt, file));
    },
    sweep() {
      return db.write(() => {
        const rows = unused.all();
        if (rows.length === 0) return [];
        // Counted from the last thing written rather than from the clock: one that is wrong for a day must cost nothing.
        const present = Math.min(now(), lastWritten.get() ?? 0);
        const used = usedFiles();
        const gone: StoredFile[] = [];
        for (const { file, addedAt, unusedSince } of rows) {
          const isUsed = used.has(file);
          const row = find.get(file);
          if (isUsed && unusedSince !== null) markUnused.run(null, file);
          if (isUsed || row === undefined) continue;
          if (unusedSince === null) markUnused.run(Math.max(present, addedAt), file);
          else if (present - unusedSince >= KEPT) {
            remove.run(file);
            gone.push(row);
          }
        }
        return gone;
      });
    },
  };
}
