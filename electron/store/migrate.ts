import type { Database } from "better-sqlite3";
import { AppError } from "#shared/errors.ts";
import type { Migration } from "./migrations.ts";

/** "LNYD": tells a Lanyard store from any other SQLite file (https://www.sqlite.org/fileformat.html, offset 68). */
export const applicationId = 0x4c4e_5944;

/** The version that a list of migrations leads to. */
export const latestVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 0;

const versionOf = (sqlite: Database): number =>
  Number(sqlite.pragma("user_version", { simple: true }));

/**
 * Takes a store to the latest version, one transaction a migration: a crash leaves it before or behind one, never
 * inside. `backUp` is called once, before the first migration of a store that is not new; when it throws, nothing
 * is migrated. Answers how many were run.
 */
export function migrate(
  sqlite: Database,
  migrations: readonly Migration[],
  backUp: (fromVersion: number) => void,
): number {
  const from = versionOf(sqlite);
  const due = migrations.filter(({ version }) => version > from);
  if (due.length === 0) return 0;
  if (from > 0) backUp(from);

  // Rebuilding a table means dropping it, which would cascade; references are checked before each commit instead.
  sqlite.pragma("foreign_keys = OFF");
  try {
    for (const migration of due) {
      sqlite.transaction(() => apply(sqlite, migration)).immediate();
    }
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
  return due.length;
}

function apply(sqlite: Database, { version, name, sql }: Migration): void {
  // The command line may have been faster.
  if (versionOf(sqlite) >= version) return;
  sqlite.exec(sql);
  if (!sqlite.inTransaction) throw new Error(`${name} ends its transaction itself.`);
  const broken = sqlite.prepare("SELECT * FROM pragma_foreign_key_check").all();
  if (broken.length > 0) {
    throw new AppError(
      "store-failed",
      `Lanyard’s database could not be brought to version ${version}: ${broken.length} references in it lead nowhere. It was left as it was.`,
    );
  }
  sqlite.pragma(`user_version = ${version}`);
  sqlite.pragma(`application_id = ${applicationId}`);
}
