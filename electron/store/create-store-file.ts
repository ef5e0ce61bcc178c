import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { syncFile, syncFolder } from "./disk.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Makes an empty store. It appears whole or not at all, so a file of no bytes is never one of ours. When another
 * program was faster, its file stays.
 */
export function createStoreFile(
  file: string,
  { migrations, newId }: { migrations: readonly Migration[]; newId: () => string },
): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.new-${newId()}`;
  try {
    writeFileSync(unfinished, emptyStore(migrations), { flag: "wx" });
    syncFile(unfinished);
    putInPlace(unfinished, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function emptyStore(migrations: readonly Migration[]): Buffer {
  const sqlite = openDatabase(":memory:", { readonly: false, busyTimeout: 0 });
  try {
    migrate(sqlite, migrations, () => {});
    return sqlite.serialize();
  } finally {
    sqlite.close();
  }
}

function putInPlace(unfinished: string, file: string): void {
  try {
    // Unlike a rename, a link never takes the place of a file.
    linkSync(unfinished, file);
  } catch (error) {
    if (isCode(error, "EEXIST")) return;
    // FAT and some network disks have no links.
    renameSync(unfinished, file);
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
