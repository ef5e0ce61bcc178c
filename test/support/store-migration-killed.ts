/**
 * A program of its own, killed in the middle of migrating: `node store-migration-killed.ts FILE STATEMENT`.
 * Kills itself with SIGKILL right after so many statements of the migration.
 */
import Database from "better-sqlite3";
import { backUp } from "#electron/store/back-up.ts";
import { migrate } from "#electron/store/migrate.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import { secondVersion } from "./store-test-migrations.ts";

const [file = "", statement = "0"] = process.argv.slice(2);
const sqlite = new Database(file);
setPragmas(sqlite);
sqlite.function("kill_at", (here: unknown) => {
  if (Number(here) === Number(statement)) process.kill(process.pid, "SIGKILL");
  return null;
});
migrate(sqlite, secondVersion, (version) => {
  backUp(sqlite, { file, label: `before-migrating-version-${version}`, now: () => 0 });
});
