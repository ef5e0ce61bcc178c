import { afterAll, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import type { WrittenImport } from "#electron/store/contract/imports.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, anAddedSession, anEvent, changesOf, ofSession } from "#test/support/builders.ts";
import { openTestStore, storeWithEvent } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/store-files.ts";

const source = { format: "schedule-xml", location: "schedule.xml" } as const;
/** Enough for several turns on any machine. */
const many = Array.from({ length: 2000 }, (_, number) =>
  anAddedSession({ title: `Session ${number}` }, `uid-${number}`),
);
const written: WrittenImport = [
  { eventId: null, fields: anEvent({ name: "Large" }), dayStartsAt: 240, isSample: false },
  changesOf({ added: many }),
  source,
];
const folder = temporaryFolder();
let files = 0;
/** A file of its own for each test: what happens beside a transaction needs one. */
const newFile = (): string => `${folder.path}/${(files += 1)}.db`;
afterAll(() => folder.remove());

const nextTurn = (): Promise<void> => new Promise(setImmediate);
const titlesOf = (store: Store, eventId: string): string[] =>
  store.sessions.list(eventId).map(({ title }) => title);

test("an import in turns writes what one in a single turn does", async () => {
  const { store, eventId } = storeWithEvent([], { file: newFile() });
  const inTurns = await store.schedules.applyInTurns(written, nextTurn);
  const atOnce = store.schedules.apply(...written);
  expect(titlesOf(store, inTurns)).toEqual(titlesOf(store, atOnce));
  expect(store.sessions.list(inTurns)).toHaveLength(many.length);
  expect(store.sessions.list(eventId)).toEqual([]);
  expect(store.problems()).toEqual([]);
  store.close();
});

test("between two turns everything is as before, and a note is refused as busy, not lost in the import", async () => {
  const { store, sessionId } = storeWithEvent(undefined, { file: newFile() });
  let turns = 0;
  const seen: unknown[] = [];
  await store.schedules.applyInTurns(written, async () => {
    await nextTurn();
    turns += 1;
    seen.push(store.events.list().length);
    try {
      store.notes.replace(ofSession(sessionId), aBody("meanwhile"));
    } catch (error) {
      seen.push(error instanceof AppError && error.code);
    }
  });
  expect(turns).toBeGreaterThan(1);
  expect(new Set(seen)).toEqual(new Set([1, "busy"]));
  store.notes.replace(ofSession(sessionId), aBody("afterwards"));
  expect(store.events.list()).toHaveLength(2);
  store.close();
});

test("an import that is stopped between two turns leaves nothing", async () => {
  const store = openTestStore({ file: newFile() });
  const stopped = new Error("stopped");
  await expect(
    store.schedules.applyInTurns(written, async () => {
      await nextTurn();
      throw stopped;
    }),
  ).rejects.toBe(stopped);
  expect(store.events.list()).toEqual([]);
  expect(store.schedules.apply(...written)).not.toBe("");
  store.close();
});

test("an import that names a session that is not there leaves nothing", async () => {
  const store = openTestStore({ file: newFile() });
  const [into, changes] = written;
  const broken = changesOf({ ...changes, removed: ["0199a000-0000-7000-8000-00000000dead"] });
  await expect(
    store.schedules.applyInTurns([into, broken, source], nextTurn),
  ).rejects.toMatchObject({ code: "conflict" });
  expect(store.events.list()).toEqual([]);
  store.close();
});
