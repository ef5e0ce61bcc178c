import Database from "better-sqlite3";
import { XMLParser } from "fast-xml-parser";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { applyImport } from "#electron/schedule-import/apply-import.ts";
import { compareSchedule, matchingEvent } from "#electron/schedule-import/compare-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parse-schedule.ts";
import { openStore } from "#electron/store/open-store.ts";
import { median, rounded, type Figure } from "./figure.ts";

const ROUNDS = 7;
const file = "../shared/schedules/xml-pentabarf-fosdem-2025-later.xml";
const tables = ["events", "sessions", "session_source_ids", "speakers", "session_speakers"];

function timed<T>(act: () => T): { took: number; value: T } {
  const before = performance.now();
  const value = act();
  return { took: performance.now() - before, value };
}

/** Read to commit as Lanyard does it, then the indexing that follows. */
function importOnce(folder: string): { took: number; indexing: number } {
  const options = { now: () => Date.now(), newId: () => v7(), busyTimeout: 0 };
  const store = openStore({ ...options, file: join(folder, "lanyard.db") });
  const { took } = timed(() => {
    const parsed = parseSchedule(readFileSync(file, "utf8"));
    const source = { name: "fosdem", location: file };
    const choice = { zone: null, into: matchingEvent };
    const { compared, changes } = compareSchedule(parsed, source, store, choice);
    return applyImport(store, compared, changes, {
      confirmed: false,
      isSample: false,
      location: file,
    });
  });
  const indexing = timed(() => {
    store.search.finish();
  });
  store.close();
  return { took, indexing: indexing.took };
}

/** The yardstick: the same library reads the same file, and the same rows are inserted by nothing but SQLite. */
function importRaw(folder: string): number {
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
  const { took } = timed(() => {
    new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
      readFileSync(file, "utf8"),
    );
    raw.transaction(() => {
      for (const { rows, insert } of loads) for (const row of rows) insert.run(row);
    })();
  });
  raw.close();
  return took;
}

/** Import of FOSDEM 2025 (1,105 sessions), read to commit, against reading it raw and inserting the same rows raw. */
export function measure(): Promise<Figure[]> {
  if (!existsSync(file)) {
    console.error(`import: skipped, ${file} is not there`);
    return Promise.resolve([]);
  }
  const ours: number[] = [];
  const raws: number[] = [];
  const indexings: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
    const { took, indexing } = importOnce(folder);
    ours.push(took);
    indexings.push(indexing);
    raws.push(importRaw(folder));
    rmSync(folder, { recursive: true, force: true });
  }
  const [our, raw] = [median(ours), median(raws)];
  return Promise.resolve([
    {
      name: "import: 1,105 sessions, read to commit",
      value: Math.round(our),
      limit: null,
      unit: "ms",
    },
    {
      name: "import: same library, same rows raw",
      value: Math.round(raw),
      limit: null,
      unit: "ms",
    },
    { name: "import: against raw", value: rounded(our / raw), limit: 2, unit: "ratio" },
    {
      name: "import: indexing afterwards",
      value: Math.round(median(indexings)),
      limit: null,
      unit: "ms",
    },
  ]);
}
