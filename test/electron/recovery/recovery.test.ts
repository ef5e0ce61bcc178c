import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keeping } from "#electron/ipc/keeping.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { fails, keptFiles, recoveryLives } from "#test/support/recovery-lives.ts";
import { countingIds } from "#test/support/store.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let data: TemporaryFolder;
beforeEach(() => (data = temporaryFolder()));
afterEach(() => data.remove());

const inRecovery = (): string => join(data.path, "recovery");

const lives = () => recoveryLives(data.path);
const stored = () => keptFiles(data.path);

test("a text that could not be saved is offered in the next life, with its session and its reason", async () => {
  const { begin, draft, eventId, sessionId, store } = lives();
  const first = begin();
  expect(() => keeping(first, draft("before"), 1, fails("disk-full"))).toThrow("It failed.");
  expect(() => keeping(first, draft("before the end"), 1, fails("disk-full"))).toThrow(
    "It failed.",
  );
  expect((await first.list()).texts).toEqual([]);
  const next = begin();
  const [text] = (await next.list()).texts;
  expect(text).toMatchObject({
    eventId,
    target: ofSession(sessionId),
    title: store.sessions.get(sessionId).title,
    why: "disk-full",
    isOlder: false,
    problem: null,
    text: "before the end\n",
  });
  expect(next.use(text?.id ?? "")).toEqual({ conflict: false });
  expect(store.notes.get(ofSession(sessionId)).body).toBe(draft("before the end").body);
  expect(await next.list()).toEqual({ texts: [], unreadable: [] });
  expect(() => next.use(text?.id ?? "")).toThrow(expect.objectContaining({ code: "not-found" }));
});

test("where the note has changed since, both texts are kept", async () => {
  const { begin, draft, sessionId, store } = lives();
  begin().keep(draft("mine", 0), "busy", 1);
  store.notes.replace(ofSession(sessionId), aBody("theirs"));
  const next = begin();
  const [text] = (await next.list()).texts;
  expect(text).toMatchObject({ isOlder: true });
  expect(next.use(text?.id ?? "")).toEqual({ conflict: true });
  expect(store.notes.get(ofSession(sessionId))).toMatchObject({
    body: aBody("theirs"),
    conflict: { body: aBody("mine") },
  });
  expect(stored()).toEqual([]);
});

test("what was saved after all is offered no more, in this life and in the next", async () => {
  const { begin, draft, store } = lives();
  const first = begin();
  expect(() => keeping(first, draft("once"), 1, fails("store-failed"))).toThrow("It failed.");
  expect(stored()).toHaveLength(1);
  keeping(first, draft("once"), 1, () => store.notes.save(draft("once")));
  expect(stored()).toEqual([]);
  // Killed between the commit and the removal of the file.
  begin().keep(draft("once"), "store-failed", 1);
  expect((await begin().list()).texts).toEqual([]);
  expect(stored()).toEqual([]);
});

test("another program that writes for a moment leaves no file", () => {
  const { begin, draft, pass } = lives();
  const recovery = begin();
  const attempt = () => {
    expect(() => keeping(recovery, draft("text"), 1, fails("busy"))).toThrow("It failed.");
  };
  attempt();
  pass(100);
  attempt();
  expect(() => stored()).toThrow("ENOENT");
  pass(500);
  attempt();
  expect(stored()).toHaveLength(1);
});

test("a text that met a newer one is the database's, not the recovery's", () => {
  const { begin, draft } = lives();
  const recovery = begin();
  recovery.keep(draft("text"), "busy", 1);
  expect(() => keeping(recovery, draft("text"), 1, fails("conflict"))).toThrow("It failed.");
  expect(stored()).toEqual([]);
});

test("the texts of a window that is gone are offered to the next one", async () => {
  const { begin, draft } = lives();
  const recovery = begin();
  recovery.keep(draft("text"), "disk-full", 1);
  recovery.release(1);
  expect((await recovery.list()).texts).toHaveLength(1);
});

test("two windows that cannot save one note have a text each, and each is offered", async () => {
  const { begin, draft, store, sessionId } = lives();
  const first = begin();
  for (const [caller, text] of [
    [1, "mine"],
    [2, "mine in the other window"],
  ] as const) {
    expect(() => keeping(first, draft(text), caller, fails("disk-full"))).toThrow("It failed.");
  }
  expect(stored()).toHaveLength(2);
  expect((await first.list()).texts).toEqual([]);
  const next = begin();
  const { texts } = await next.list();
  expect(new Set(texts.map(({ text }) => text))).toEqual(
    new Set(["mine\n", "mine in the other window\n"]),
  );
  expect(texts.map(({ id }) => next.use(id).conflict)).toEqual([false, true]);
  const { body, conflict } = store.notes.get(ofSession(sessionId));
  expect(new Set([body, conflict?.body])).toEqual(
    new Set([aBody("mine"), aBody("mine in the other window")]),
  );
});

test("what one window saves at last takes nothing of another's away", async () => {
  const { begin, draft, store } = lives();
  const recovery = begin();
  recovery.keep(draft("mine"), "disk-full", 1);
  recovery.keep(draft("mine in the other window"), "disk-full", 2);
  keeping(recovery, draft("mine"), 1, () => store.notes.save(draft("mine")));
  expect(stored()).toHaveLength(1);
  recovery.release(2);
  expect((await recovery.list()).texts).toMatchObject([{ text: "mine in the other window\n" }]);
});

test("a window that is gone leaves the texts of those that stay to them", async () => {
  const { begin, draft } = lives();
  const recovery = begin();
  recovery.keep(draft("gone"), "disk-full", 1);
  recovery.keep(draft("still here"), "disk-full", 2);
  recovery.release(1);
  expect((await recovery.list()).texts).toMatchObject([{ text: "gone\n" }]);
});

test("a text whose session is gone can be kept as a file, or thrown away", async () => {
  const { begin, draft, store, eventId, clock } = lives();
  begin().keep(draft("**not** a gate"), "not-found", 1);
  clock.set(clock.now() + 1000);
  const day = { of: "day", eventId, day: "2026-03-24" } as const;
  begin().keep({ target: day, body: "no note at all", baseRevision: 0 }, "invalid-input", 1);
  store.events.remove(eventId);
  const next = begin();
  const [second, first] = (await next.list()).texts;
  expect(first).toMatchObject({
    problem: expect.stringContaining("not there any more"),
    eventId: null,
  });
  expect(second).toMatchObject({ text: "no note at all" });
  expect((await next.markdown(first?.id ?? "")).text).toBe("\\*\\*not\\*\\* a gate\n");
  next.discard(first?.id ?? "");
  expect((await next.list()).texts).toHaveLength(1);
});

test("a file that is cut off, foreign, a link or a folder harms nothing, and stays", async () => {
  const { begin, draft, sessionId } = lives();
  begin().keep(draft("sound"), "busy", 1);
  const id = countingIds(500)();
  const name = (end: string) => join(inRecovery(), `${id}-${end}.json`);
  writeFileSync(name("0000000000000001"), '{"lanyard":"recovery","version":1,"tar');
  symlinkSync("/etc/hostname", name("0000000000000002"));
  mkdirSync(name("0000000000000003"));
  writeFileSync(join(inRecovery(), "notes of mine.json"), "{}");
  writeFileSync(join(inRecovery(), "../outside.json"), "{}");
  const { texts, unreadable } = await begin().list();
  expect(texts.map(({ target }) => target)).toEqual([ofSession(sessionId)]);
  expect(unreadable.toSorted()).toEqual([1, 2, 3].map((end) => name(`000000000000000${end}`)));
  expect(stored()).toHaveLength(5);
});

test("a data folder that is gone is not made anew for it", () => {
  const { begin, draft } = lives();
  const recovery = begin();
  const away = `${data.path}-away`;
  renameSync(data.path, away);
  recovery.failed(draft("text"), "store-failed", 1);
  expect(() => recovery.keep(draft("text"), "store-failed", 1)).toThrow(AppError);
  expect(() => readdirSync(data.path)).toThrow("ENOENT");
  renameSync(away, data.path);
});

test("room is set aside once, and is no text", async () => {
  const { begin } = lives();
  await begin().prepare();
  const next = begin();
  await next.prepare();
  expect(readdirSync(inRecovery())).toEqual(["reserve"]);
  expect(await next.list()).toEqual({ texts: [], unreadable: [] });
});
