import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for one test, and the way to take it away again. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "lanyard-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a test in a folder of its own and takes it away afterwards. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = temporaryFolder();
  try {
    return work(folder.path);
  } finally {
    folder.remove();
  }
}

/** A second connection to a store's file, as any other program would open it. */
export function openBeside(file: string): Database.Database {
  return new Database(file);
}
