import Database from "better-sqlite3";
import { compileLate } from "./late-statements.ts";
import { sqliteBinding } from "./sqlite-binding.ts";

/** Opens one SQLite connection. `busyTimeout` in milliseconds: how long to wait for another program's transaction. */
export function openDatabase(
  file: string,
  { readonly, busyTimeout }: { readonly: boolean; busyTimeout: number },
): Database.Database {
  const binding = sqliteBinding(process.versions["napi"]);
  const sqlite = new Database(file, {
    readonly,
    timeout: busyTimeout,
    ...(binding === null ? {} : { nativeBinding: binding }),
  });
  compileLate(sqlite);
  return sqlite;
}

/** What every connection that may write is set to. */
export function setPragmas(sqlite: Database.Database): void {
  sqlite.pragma("trusted_schema = OFF");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("journal_mode = WAL");
  // better-sqlite3 takes WAL to mean NORMAL, and a power cut then loses what was told to be saved.
  sqlite.pragma("synchronous = FULL");
  // Indexing brings the log into the file in slices of its own; this is only for whoever writes and never indexes.
  sqlite.pragma("wal_autocheckpoint = 16000");
  // After a large import the log would stay as large on disk.
  sqlite.pragma("journal_size_limit = 16777216");
}
