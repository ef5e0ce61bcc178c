import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applicationId } from "#electron/store/migrate.ts";
import { aBody, anAddedSession, anEvent, ofSession } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";
import { openBeside, temporaryFolder } from "#test/support/store-files.ts";

let place: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  place = temporaryFolder();
  file = join(place.path, "data", "lanyard.db");
});
afterEach(() => place.remove());

const failed = (message: RegExp) =>
  expect.objectContaining({ code: "store-failed", message: expect.stringMatching(message) });

function closedStore(): void {
  const { store, sessionId } = storeWithEvent([anAddedSession()], { file });
  store.notes.replace(ofSession(sessionId), aBody("kept"));
  store.close();
}

test("the data folder is made, and holds one file once the store is closed", () => {
  openTestStore({ file }).close();
  expect(readdirSync(join(place.path, "data"))).toEqual(["lanyard.db"]);
});

test("what was written is there after opening again", () => {
  closedStore();
  const store = openTestStore({ file });
  expect(store.search.find({ words: "kept", eventId: null, limit: 5 })).toHaveLength(1);
  expect(store.problems()).toEqual([]);
  store.close();
});

test("every commit waits for the disk, and references are kept", () => {
  const store = openTestStore({ file });
  const sql = openBeside(file);
  expect(sql.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(sql.pragma("application_id", { simple: true })).toBe(applicationId);
  sql.close();
  store.close();
});

test("two connections: the later save of the same revision is a conflict, and both texts stay", () => {
  const { store, sessionId } = storeWithEvent([anAddedSession()], { file });
  const beside = openTestStore({ file, newId: () => crypto.randomUUID() });
  const target = ofSession(sessionId);
  store.notes.save({ target, body: aBody("app"), baseRevision: 0 });
  expect(() => beside.notes.save({ target, body: aBody("command line"), baseRevision: 0 })).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  expect(store.notes.get(target)).toMatchObject({
    body: aBody("app"),
    conflict: { body: aBody("command line") },
  });
  beside.close();
  store.close();
});

test("a commit of another connection is noticed once, one's own never", () => {
  const { store, eventId } = storeWithEvent([anAddedSession()], { file });
  expect(store.changedElsewhere()).toBe(false);
  const beside = openTestStore({ file, newId: () => crypto.randomUUID() });
  beside.events.change(eventId, { name: "Renamed" });
  expect(store.changedElsewhere()).toBe(true);
  expect(store.changedElsewhere()).toBe(false);
  store.events.change(eventId, { name: "Again" });
  expect(store.changedElsewhere()).toBe(false);
  beside.close();
  store.close();
});

test("while another program writes, a save is refused as busy, reading and indexing go on", () => {
  const { store, eventId, sessionId } = storeWithEvent([anAddedSession()], { file });
  const sql = openBeside(file);
  sql.exec("BEGIN IMMEDIATE");
  expect(() => store.sessions.rate(sessionId, 3)).toThrow(
    expect.objectContaining({ code: "busy" }),
  );
  expect(store.sessions.list(eventId)).toHaveLength(1);
  expect(store.search.indexSlice(20)).toBe(true);
  expect(store.search.find({ words: "meshes", eventId: null, limit: 5 })).toEqual([]);
  sql.exec("ROLLBACK");
  sql.close();
  expect(store.search.find({ words: "meshes", eventId: null, limit: 5 })).toHaveLength(1);
  expect(store.sessions.rate(sessionId, 3).rating).toBe(3);
  store.close();
});

test("a newer database is refused in a sentence, and not a byte of it changes", () => {
  closedStore();
  const sql = openBeside(file);
  sql.pragma("user_version = 600");
  sql.close();
  const before = readFileSync(file);
  expect(() => openTestStore({ file })).toThrow(
    expect.objectContaining({
      code: "newer-database",
      message: expect.stringMatching(/version \d+.*up to \d+.*Install the newest Lanyard/),
    }),
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("another program's database is refused and left alone", () => {
  mkdirSync(join(place.path, "data"));
  const sql = openBeside(file);
  sql.exec("CREATE TABLE theirs (x)");
  sql.close();
  const before = readFileSync(file);
  expect(() => openTestStore({ file })).toThrow(failed(/not a database of Lanyard/));
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("a folder in the database's place is named", () => {
  mkdirSync(file, { recursive: true });
  expect(() => openTestStore({ file })).toThrow(failed(/is a folder/));
});

const damages: [string, () => void][] = [
  ["no bytes", () => writeFileSync(file, "")],
  ["other text", () => writeFileSync(file, "Dear diary, ".repeat(2_000))],
  ["half of it", () => truncateSync(file, Math.floor(statSync(file).size / 8_192) * 4_096)],
  ["a broken header", () => overwrite(0, 64)],
  ["a broken page of sessions", () => overwrite(pageOf("sessions"), 2_000)],
  ["a broken page of notes", () => overwrite(pageOf("notes"), 2_000)],
];

function overwrite(from: number, count: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, from + count);
  writeFileSync(file, bytes);
}

function pageOf(table: string): number {
  const sql = openBeside(file);
  const page = sql.prepare<[string], number>("SELECT rootpage FROM sqlite_schema WHERE name = ?");
  const at = ((page.pluck().get(table) ?? 1) - 1) * 4_096;
  sql.close();
  return at;
}

test.each(damages)(
  "a database with %s is refused, kept, and named, at every start",
  (_, damage) => {
    closedStore();
    damage();
    const before = readFileSync(file);
    for (const start of [1, 2]) {
      expect(() => openTestStore({ file }), `start ${start}`).toThrow(
        failed(/is damaged.*\.corrupt-.*backup/),
      );
    }
    const kept = readdirSync(join(place.path, "data")).filter((name) => name.includes(".corrupt-"));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(place.path, "data", kept[0] ?? "")).equals(before)).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

test("a log without its database is not poured into a new one", () => {
  const { store } = storeWithEvent([anAddedSession()], { file });
  renameSync(file, join(place.path, "elsewhere.db"));
  expect(() => openTestStore({ file })).toThrow(failed(/is missing, but the log/));
  expect(readdirSync(join(place.path, "data"))).not.toContain("lanyard.db");
  store.close();
});

test("a store that was moved while open is not written any more", () => {
  const { store, eventId } = storeWithEvent([anAddedSession()], { file });
  renameSync(join(place.path, "data"), join(place.path, "elsewhere"));
  const refused = failed(/was moved or deleted/);
  expect(() => store.events.change(eventId, { name: "Lost" })).toThrow(refused);
  // Another file under the old name is not the one that was opened.
  mkdirSync(join(place.path, "data"));
  copyFileSync(join(place.path, "elsewhere", "lanyard.db"), file);
  expect(() => store.events.create(anEvent())).toThrow(refused);
  expect(store.events.get(eventId).name).toBe(anEvent().name);
  store.close();
});

test("a folder that cannot be made is told as such", () => {
  writeFileSync(join(place.path, "data"), "a file");
  expect(() => openTestStore({ file })).toThrow(failed(/in the way of the data folder/));
});

test("two stores that start at the same time use the same file", () => {
  const one = openTestStore({ file });
  const two = openTestStore({ file });
  const event = one.events.create(anEvent());
  expect(two.events.list()).toEqual([event]);
  two.close();
  one.close();
});
