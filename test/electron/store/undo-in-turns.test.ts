import { afterAll, expect, test } from "vitest";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, anAddedSession, changesOf, ofSession } from "#test/support/builders.ts";
import { storeWithEvent } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/store-files.ts";

const source = { format: "schedule-xml", location: "schedule.xml" } as const;
/** Enough for several turns on any machine. */
const many = Array.from({ length: 2000 }, (_, number) =>
  anAddedSession({ title: `Session ${number}` }, `uid-${number}`),
);
const folder = temporaryFolder();
let files = 0;
afterAll(() => folder.remove());

const nextTurn = (): Promise<void> => new Promise(setImmediate);
const titles = (store: Store, eventId: string) =>
  store.sessions.list(eventId).map(({ id, title }) => `${id} ${title}`);

/** A store whose event was emptied by an import, but for one session with a note. */
function withEmptied() {
  files += 1;
  const made = storeWithEvent(many, { file: `${folder.path}/${files}.db` });
  const { store, eventId, sessionId, sessionIds } = made;
  store.notes.replace(ofSession(sessionId), aBody("mine"));
  const before = titles(store, eventId);
  store.schedules.apply({ eventId }, changesOf({ removed: sessionIds }), source);
  return { ...made, before };
}

test("undone in turns, everything is back, and nothing is seen of it before", async () => {
  const { store, eventId, sessionId, before } = withEmptied();
  const seen: unknown[] = [];
  await store.imports.undoInTurns(eventId, async () => {
    await nextTurn();
    seen.push(store.sessions.list(eventId).length);
    try {
      store.notes.replace(ofSession(sessionId), aBody("meanwhile"));
    } catch (error) {
      seen.push(error instanceof AppError && error.code);
    }
  });
  expect(new Set(seen)).toEqual(new Set([1, "busy"]));
  expect(titles(store, eventId)).toEqual(before);
  expect(store.notes.get(ofSession(sessionId)).body).toBe(aBody("mine"));
  expect(store.problems()).toEqual([]);
  store.close();
});

test("an undo that is stopped between two turns leaves everything as it was, and can be done again", async () => {
  const { store, eventId, before } = withEmptied();
  const stopped = new Error("stopped");
  await expect(
    store.imports.undoInTurns(eventId, async () => {
      await nextTurn();
      throw stopped;
    }),
  ).rejects.toBe(stopped);
  expect(store.sessions.list(eventId)).toHaveLength(1);
  store.imports.undo(eventId);
  expect(titles(store, eventId)).toEqual(before);
  store.close();
});
