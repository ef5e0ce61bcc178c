import Database from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import type { ColumnMapping } from "#shared/schedule.ts";
import { openTestStore } from "#test/support/store.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";

const headings = ["Was", "Wann", "Wer"];
const mapping: ColumnMapping = [
  { heading: "Was", column: "title" },
  { heading: "Wann", column: "start" },
];

test("what was chosen for headings is found in any order of them, and for no others", () => {
  const { columnMappings } = openTestStore();
  expect(columnMappings.find(headings)).toBeNull();
  columnMappings.keep(headings, mapping);
  expect(columnMappings.find(["Wer", "Was", "Wann"])).toEqual(mapping);
  expect(columnMappings.find(["Was", "Wann"])).toBeNull();
  expect(columnMappings.find([...headings, "Wo"])).toBeNull();
});

test("a later choice takes the place of the one before; the same again writes nothing", () => {
  inTemporaryFolder((folder) => {
    const file = join(folder, "lanyard.db");
    const store = openTestStore({ file });
    const other = openTestStore({ file });
    store.columnMappings.keep(headings, mapping);
    other.changedElsewhere();
    store.columnMappings.keep(headings, mapping);
    expect(other.changedElsewhere()).toBe(false);
    store.columnMappings.keep(headings, mapping.slice(0, 1));
    expect(store.columnMappings.find(headings)).toEqual(mapping.slice(0, 1));
    expect(other.changedElsewhere()).toBe(true);
    store.close();
    other.close();
  });
});

test("a mapping that this version cannot read counts as none", () => {
  inTemporaryFolder((folder) => {
    const file = join(folder, "lanyard.db");
    const store = openTestStore({ file });
    store.columnMappings.keep(headings, mapping);
    const sqlite = new Database(file);
    sqlite.exec(`UPDATE column_mappings SET mapping = replace(mapping, 'title', 'mood')`);
    sqlite.close();
    expect(store.columnMappings.find(headings)).toBeNull();
    store.close();
  });
});

test("a store of the second version keeps its events and remembers columns from then on", () => {
  inTemporaryFolder((folder) => {
    const data = join(folder, "data");
    mkdirSync(data);
    const file = join(data, "lanyard.db");
    const sqlite = new Database(file);
    setPragmas(sqlite);
    migrate(sqlite, migrations.slice(0, 2), () => {});
    sqlite.exec(
      `INSERT INTO events (id, name, zone, created_at) VALUES ('01a200f6-0c51-7543-9d78-89fac6d418f8', 'Gophers', 'Europe/Amsterdam', 1)`,
    );
    sqlite.close();
    const store = openTestStore({ file });
    expect(store.events.list()).toMatchObject([{ name: "Gophers" }]);
    store.columnMappings.keep(headings, mapping);
    expect(store.columnMappings.find(headings)).toEqual(mapping);
    expect(store.problems()).toEqual([]);
    store.close();
  });
});
