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
      return sqlite.pragma("quick_check(1)", { simple: true }) === "ok" ? "sound" : "damaged";
    } finally {
      sqlite.close();
    }
  } catch (error) {
    if (isDamage(error)) return "damaged";
    throw storeFailure(error);
  }
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
