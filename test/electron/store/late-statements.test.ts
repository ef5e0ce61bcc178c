import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "#electron/store/open-database.ts";

const open = (): Database.Database => openDatabase(":memory:", { readonly: false, busyTimeout: 0 });

test("a statement is compiled when it is first run: its table may come after it", () => {
  const sqlite = open();
  const insert = sqlite.prepare<[string]>("INSERT INTO talks VALUES (?)");
  const titles = sqlite.prepare<[], string>("SELECT title FROM talks ORDER BY title").pluck();
  const rows = sqlite.prepare("SELECT title FROM talks WHERE title = ?").raw();
  sqlite.exec("CREATE TABLE talks (title TEXT NOT NULL) STRICT");
  expect(insert.run("Tides").changes).toBe(1);
  expect(insert.run("Boats").changes).toBe(1);
  expect(titles.all()).toEqual(["Boats", "Tides"]);
  expect(titles.get()).toBe("Boats");
  expect([...titles.iterate()]).toEqual(["Boats", "Tides"]);
  expect(rows.all("Tides")).toEqual([["Tides"]]);
  expect(titles.reader).toBe(true);
  sqlite.close();
});

test("rows are shaped anew after a statement ran", () => {
  const sqlite = open();
  const one = sqlite.prepare("SELECT 1 AS n");
  expect(one.get()).toEqual({ n: 1 });
  expect(one.pluck().get()).toBe(1);
  expect(one.pluck(false).get()).toEqual({ n: 1 });
  sqlite.close();
});

test("a statement that cannot be compiled says so when it is run, each time", () => {
  const sqlite = open();
  const wrong = sqlite.prepare("SELECT title FROM nowhere");
  expect(() => wrong.get()).toThrow("no such table: nowhere");
  expect(() => wrong.get()).toThrow("no such table: nowhere");
  sqlite.close();
});
