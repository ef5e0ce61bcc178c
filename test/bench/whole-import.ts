import { readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 } from "uuid";
import { applyImport } from "#electron/schedule-import/running/apply-import.ts";
import {
  compareSchedule,
  matchingEvent,
} from "#electron/schedule-import/comparing/compare-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { openStore } from "#electron/store/open-store.ts";

/** Imports a file into `lanyard.db` of a folder, read to commit, then indexes it. Milliseconds of both. */
export function importWhole(folder: string, file: string): { took: number; indexing: number } {
  const options = { now: () => Date.now(), newId: () => v7(), busyTimeout: 0 };
  const store = openStore({ ...options, file: join(folder, "lanyard.db") });
  const before = performance.now();
  const parsed = parseSchedule(readFileSync(file, "utf8"));
  const source = { name: "bench", location: file };
  const choice = { zone: null, into: matchingEvent };
  const { compared, changes } = compareSchedule(parsed, source, store, choice);
  const settled = { confirmed: false, isSample: false, location: file };
  applyImport(store, compared, changes, settled);
  const took = performance.now() - before;
  store.search.finish();
  const indexing = performance.now() - before - took;
  store.close();
  return { took, indexing };
}
