import type { Database } from "better-sqlite3";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFile, syncFolder } from "./disk.ts";

/**
 * Writes a copy of an open store into the folder `backups` beside it and answers with its path. What is in the log
 * is in the copy too. It appears whole or not at all.
 */
export function backUp(
  sqlite: Database,
  { file, label, now }: { file: string; label: string; now: () => number },
): string {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const stamp = new Date(now()).toISOString().replaceAll(/[:.]/g, "-");
  const target = join(folder, `${label}-${stamp}.db`);
  const unfinished = `${target}.tmp`;
  try {
    rmSync(unfinished, { force: true });
    sqlite.prepare("VACUUM INTO ?").run(unfinished);
    syncFile(unfinished);
    renameSync(unfinished, target);
    syncFolder(folder);
    return target;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
