import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { applicationId, migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";
import { firstVersion, killPlaces, secondVersion } from "#test/support/store-test-migrations.ts";

const noBackUp = () => {};
const version = (sqlite: Database.Database) => sqlite.pragma("user_version", { simple: true });
const words = (sqlite: Database.Database) =>
  sqlite.prepare("SELECT words FROM thoughts ORDER BY id").pluck().all();

const letItLive = (sqlite: Database.Database) =>
  sqlite.function("kill_at", { varargs: true }, () => null);

function storeOfFirstVersion(file: string): Database.Database {
  const sqlite = new Database(file);
  setPragmas(sqlite);
  migrate(sqlite, firstVersion, noBackUp);
  sqlite.exec("INSERT INTO thoughts (words) VALUES ('one'), ('two'), ('three')");
  return sqlite;
}

test("the released migrations count from 1 without gaps, and none ends its transaction", () => {
  expect(migrations.map(({ version: number }) => number)).toEqual(
    migrations.map((_, index) => index + 1),
  );
  for (const { name, sql } of migrations) {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.sql$/);
    expect(sql).not.toMatch(/^\s*(?:COMMIT|ROLLBACK|BEGIN\s*(?:;|IMMEDIATE|TRANSACTION))/im);
  }
});

test("a new store is brought to the latest version, and carries Lanyard's mark", () => {
  const sqlite = new Database(":memory:");
  migrate(sqlite, migrations, () => {
    throw new Error("A new store needs no backup.");
  });
  expect(version(sqlite)).toBe(migrations.length);
  expect(sqlite.pragma("application_id", { simple: true })).toBe(applicationId);
  expect(migrate(sqlite, migrations, noBackUp)).toBe(0);
});

test("every table is STRICT", () => {
  const sqlite = new Database(":memory:");
  migrate(sqlite, migrations, noBackUp);
  const lax = sqlite.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  );
  expect(lax.pluck().all()).toEqual([]);
  expect(() =>
    sqlite.exec(
      "INSERT INTO events (id, name, zone, created_at) VALUES ('e', 'Event', 'UTC', 'yesterday')",
    ),
  ).toThrow("cannot store TEXT value in INTEGER column");
});

test("rows outlive a migration that rebuilds their table, and a backup is made before it", () => {
  inTemporaryFolder((folder) => {
    const sqlite = storeOfFirstVersion(join(folder, "lanyard.db"));
    letItLive(sqlite);
    const backedUp: number[] = [];
    migrate(sqlite, secondVersion, (from) => void backedUp.push(from));
    expect(backedUp).toEqual([1]);
    expect(version(sqlite)).toBe(2);
    expect(words(sqlite)).toEqual(["one", "two", "three"]);
    expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
    sqlite.close();
  });
});

test("without a backup nothing is migrated", () => {
  inTemporaryFolder((folder) => {
    const sqlite = storeOfFirstVersion(join(folder, "lanyard.db"));
    expect(() =>
      migrate(sqlite, secondVersion, () => {
        throw new Error("no space for it");
      }),
    ).toThrow("no space for it");
    expect(version(sqlite)).toBe(1);
    sqlite.close();
  });
});

test("a migration that leaves references to nothing is rolled back", () => {
  inTemporaryFolder((folder) => {
    const sqlite = storeOfFirstVersion(join(folder, "lanyard.db"));
    const breaking = {
      version: 2,
      name: "0002-breaks.sql",
      sql: `CREATE TABLE replies (thought INTEGER NOT NULL REFERENCES thoughts (id)) STRICT;
        INSERT INTO replies VALUES (99);`,
    };
    expect(() => migrate(sqlite, [...firstVersion, breaking], noBackUp)).toThrow(
      expect.objectContaining({ code: "store-failed" }),
    );
    expect(version(sqlite)).toBe(1);
    expect(words(sqlite)).toHaveLength(3);
    sqlite.close();
  });
});

const places = Array.from({ length: killPlaces }, (_, index) => index + 1);
test.each(places)(
  "killed at place %i of a migration, the store is as it was before, and its backup opens",
  (place) => {
    inTemporaryFolder((folder) => {
      const file = join(folder, "lanyard.db");
      storeOfFirstVersion(file).close();
      const program = join(import.meta.dirname, "../../support/store-migration-killed.ts");
      const { signal } = spawnSync(process.execPath, [program, file, String(place)]);
      expect(signal).toBe("SIGKILL");

      const sqlite = new Database(file);
      expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
      expect(version(sqlite)).toBe(1);
      expect(words(sqlite)).toEqual(["one", "two", "three"]);
      const [name = ""] = readdirSync(join(folder, "backups"));
      const backup = new Database(join(folder, "backups", name), { readonly: true });
      expect(version(backup)).toBe(1);
      expect(words(backup)).toEqual(["one", "two", "three"]);
      backup.close();

      letItLive(sqlite);
      migrate(sqlite, secondVersion, noBackUp);
      expect(version(sqlite)).toBe(2);
      sqlite.close();
    });
  },
);
