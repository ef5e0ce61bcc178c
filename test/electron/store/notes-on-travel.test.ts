import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { setPragmas } from "#electron/store/open-database.ts";

const name = "notes-on-travel.sql";

test("a store from before notes on travel keeps its notes, their rules, and takes one", () => {
  const version = migrations.find((one) => one.name.endsWith(name))?.version ?? 0;
  const sqlite = new Database(":memory:");
  setPragmas(sqlite);
  const upTo = (last: number) =>
    migrate(
      sqlite,
      migrations.filter((one) => one.version <= last),
      () => {},
    );
  upTo(version - 1);
  sqlite.exec(`
    INSERT INTO events (id, name, zone, created_at) VALUES ('event', 'Harbour Days', 'UTC', 0);
    INSERT INTO notes (id, event_id, part, revision, has_text, saved_at, body)
      VALUES ('note', 'event', 'before', 3, 1, 7, 'Two meetups.');
  `);
  const add = (part: string) =>
    sqlite
      .prepare(
        "INSERT INTO notes (id, event_id, part, revision, has_text, saved_at, body) VALUES (?, 'event', ?, 1, 1, 0, '')",
      )
      .run(`note on ${part}`, part);
  expect(() => add("travel")).toThrow("note_part");
  upTo(version);
  expect(sqlite.prepare("SELECT id, part, revision, body FROM notes").all()).toEqual([
    { id: "note", part: "before", revision: 3, body: "Two meetups." },
  ]);
  expect(sqlite.prepare("SELECT search_rowid FROM search_marks").all()).toHaveLength(1);
  add("travel");
  expect(() => add("dinner")).toThrow("note_part");
  expect(() => add("before")).toThrow("UNIQUE");
  expect(() => sqlite.exec("UPDATE notes SET day = '2026-03-24'")).toThrow("note_target");
});
