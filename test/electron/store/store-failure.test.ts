import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createConnection } from "#electron/store/connection.ts";
import { createEvents } from "#electron/store/events.ts";
import { migrate } from "#electron/store/migrate.ts";
import { migrations } from "#electron/store/migrations.ts";
import { createNotes } from "#electron/store/notes.ts";
import { setPragmas } from "#electron/store/open-database.ts";
import { storeFailure } from "#electron/store/store-failure.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, anEvent } from "#test/support/builders.ts";
import { countingIds, testNow } from "#test/support/store.ts";
import { inTemporaryFolder } from "#test/support/store-files.ts";

test.each([
  ["SQLITE_FULL", "disk-full"],
  ["SQLITE_IOERR_SHMSIZE", "disk-full"],
  ["SQLITE_READONLY", "read-only"],
  ["SQLITE_READONLY_DIRECTORY", "read-only"],
  ["SQLITE_READONLY_DBMOVED", "store-failed"],
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_BUSY_SNAPSHOT", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_IOERR_FSYNC", "store-failed"],
  ["SQLITE_CORRUPT_VTAB", "store-failed"],
  ["SQLITE_NOTADB", "store-failed"],
  ["SQLITE_CANTOPEN", "store-failed"],
])("%s becomes %s, in a sentence", (code, expected) => {
  const failure = storeFailure(new Database.SqliteError("low-level words", code));
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code: expected, message: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(failure).not.toMatchObject({ message: expect.stringContaining("low-level") });
});

test.each([
  ["ENOSPC", "disk-full"],
  ["EROFS", "read-only"],
  ["EACCES", "read-only"],
  ["EIO", "store-failed"],
])("a file that fails with %s becomes %s too", (code, expected) => {
  const failure = Object.assign(new Error("low-level words"), { code, syscall: "open" });
  expect(storeFailure(failure)).toMatchObject({
    code: expected,
    message: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

test("a bug of ours is not taken for a failure of the file", () => {
  const bug = new Database.SqliteError("NOT NULL constraint failed", "SQLITE_CONSTRAINT_NOTNULL");
  expect(storeFailure(bug)).toBe(bug);
  const other = new TypeError("x");
  expect(storeFailure(other)).toBe(other);
});

test("a save on a full disk is refused whole, and succeeds once there is space", () => {
  inTemporaryFolder((folder) => {
    const sqlite = new Database(`${folder}/lanyard.db`);
    setPragmas(sqlite);
    migrate(sqlite, migrations, () => {});
    const db = createConnection(sqlite, { readOnly: false, isInPlace: () => true });
    const by = { now: () => testNow, newId: countingIds() };
    const notes = createNotes(db, by);
    const { id: eventId } = createEvents(db, by).create(anEvent());
    const target = { of: "event", eventId, part: "introduction" } as const;
    const pages = Number(sqlite.pragma("page_count", { simple: true }));
    sqlite.pragma(`max_page_count = ${pages + 5}`);

    const body = aBody("x".repeat(100_000));
    expect(() => notes.save({ target, body, baseRevision: 0 })).toThrow(
      expect.objectContaining({ code: "disk-full" }),
    );
    expect(notes.get(target).revision).toBe(0);

    sqlite.pragma("max_page_count = 100000");
    expect(notes.save({ target, body, baseRevision: 0 }).revision).toBe(1);
    sqlite.close();
  });
});
