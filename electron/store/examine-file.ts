import type { Database } from "better-sqlite3";
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { AppError } from "#shared/errors.ts";
import { applicationId } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { isDamage, storeFailure } from "./store-failure.ts";

/** Whether there is no file at this path. Throws `store-failed` for a folder in its place. */
export function isAbsent(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    throw new AppError(
      "store-failed",
      `${basename(file)} in ${dirname(file)} is a folder, but Lanyard keeps its database under that name. Move the folder away and start Lanyard again.`,
    );
  }
  return found === undefined;
}

/**
 * Throws `store-failed` when a log lies where a new database is to be made: SQLite would pour the old database's
 * pages into the new one.
 */
export function refuseLeftLog(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log === undefined || log.size === 0) return;
  throw new AppError(
    "store-failed",
    `Lanyard’s database ${file} is missing, but the log that belongs to it is still there. Put the database back, or move ${basename(file)}-wal away to start with an empty notebook.`,
  );
}

/**
 * Looks at a file without changing a byte of it. Answers "damaged" for one that SQLite cannot read through.
 * Throws `newer-database` for one of a later Lanyard, `store-failed` for another program's.
 * `shown` is the path to name to a person.
 */
export function examineFile(
  file: string,
  { knownVersion, shown }: { knownVersion: number; shown: string },
): "sound" | "damaged" {
  if (statSync(file).size === 0) return "damaged";
  try {
    const sqlite = openDatabase(file, { readonly: true, busyTimeout: 5000 });
    try {
      const number = (name: string) => Number(sqlite.pragma(name, { simple: true }));
      const version = number("user_version");
      if (number("application_id") !== applicationId) throw foreignFile(shown);
      if (version > knownVersion) throw newerFile(shown, version, knownVersion);
      return tablesOf(sqlite).every((table) => isSound(sqlite, table)) ? "sound" : "damaged";
    } finally {
      sqlite.close();
    }
  } catch (error) {
    if (isDamage(error)) return "damaged";
    throw storeFailure(error);
  }
}

/** Virtual tables are left out: the search index would take ten times as long as all else, and can be made anew. */
function tablesOf(sqlite: Database): string[] {
  return sqlite
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %'",
    )
    .pluck()
    .all();
}

function isSound(sqlite: Database, table: string): boolean {
  const check = sqlite.prepare<[string], string>("SELECT * FROM pragma_quick_check(?)").pluck();
  return check.all(table).every((line) => line === "ok");
}

const foreignFile = (shown: string): AppError =>
  new AppError(
    "store-failed",
    `${shown} is not a database of Lanyard. It was left as it is. Move it away, or choose another data folder.`,
  );

const newerFile = (shown: string, version: number, knownVersion: number): AppError =>
  new AppError(
    "newer-database",
    `${shown} was made by a newer Lanyard: its database is version ${version}, and this Lanyard knows versions up to ${knownVersion}. It was left as it is. Install the newest Lanyard to open it.`,
  );
