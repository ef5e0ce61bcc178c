import { afterAll, expect, test } from "vitest";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { composeExport } from "#electron/schedule-export/compose-export.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import { aBody, anAddedSession, ofSession } from "#test/support/builders.ts";
import { countingIds, openTestStore, storeWithEvent, testNow } from "#test/support/store.ts";
import { temporaryFolder } from "#test/support/store-files.ts";

/** Enough for several turns on any machine. */
const many = Array.from({ length: 2000 }, (_, number) => {
  const startsAt = testNow + number * 60_000;
  const session = { title: `Session ${number}`, startsAt, endsAt: startsAt + 600_000 };
  return anAddedSession(session, `uid-${number}`);
});
const [ams, nyc] = ["Europe/Amsterdam", "America/New_York"] as const;
const folder = temporaryFolder();
let files = 0;
afterAll(() => folder.remove());

const nextFile = (): string => {
  files += 1;
  return `${folder.path}/${files}.db`;
};
const nextTurn = (): Promise<void> => new Promise(setImmediate);
const starts = (store: Store, eventId: string) =>
  store.schedules.storedSessions(eventId).map(({ id, startsAt }) => `${id} ${startsAt}`);

/** Writes in between, and tells what came of it. */
async function meanwhile(store: Store, sessionId: string, seen: Set<unknown>): Promise<void> {
  await nextTurn();
  try {
    store.notes.replace(ofSession(sessionId), aBody("meanwhile"));
    seen.add("written");
  } catch (error) {
    seen.add(error instanceof AppError && error.code);
  }
}

test("a zone that is changed in turns moves all sessions at once for everybody else, and straight back exactly", async () => {
  const { store, eventId, sessionId } = storeWithEvent(many, { file: nextFile() });
  const before = starts(store, eventId);
  const seen = new Set<unknown>();
  const changed = await store.events.changeInTurns(eventId, { zone: nyc }, "wall", async () => {
    await meanwhile(store, sessionId, seen);
    seen.add(starts(store, eventId)[7] === before[7]);
  });
  expect(changed.zone).toBe(nyc);
  expect(seen).toEqual(new Set(["busy", true]));
  const after = starts(store, eventId);
  expect(after.filter((one) => before.includes(one))).toEqual([]);
  store.events.change(eventId, { zone: ams }, "wall");
  expect(starts(store, eventId)).toEqual(before);
  expect(store.problems()).toEqual([]);
  store.close();
});

test("a change of zone that is stopped between two turns leaves everything as it was", async () => {
  const { store, eventId } = storeWithEvent(many, { file: nextFile() });
  const before = starts(store, eventId);
  const stopped = new Error("stopped");
  await expect(
    store.events.changeInTurns(eventId, { zone: nyc, name: "Other" }, "wall", async () => {
      await nextTurn();
      throw stopped;
    }),
  ).rejects.toBe(stopped);
  expect(store.events.get(eventId)).toMatchObject({ zone: ams });
  expect(store.events.get(eventId).name).not.toBe("Other");
  expect(starts(store, eventId)).toEqual(before);
  store.close();
});

test("a file of an event that is restored in turns is there whole, or not at all", async () => {
  const { store, eventId } = storeWithEvent(many);
  const { file } = composeExport(store, { eventId, format: "lanyard", now: testNow });
  const events = readEventFile(file) ?? [];
  const other = openTestStore({ file: nextFile(), newId: countingIds(90_000) });
  const stopped = new Error("stopped");
  await expect(
    other.wholeEvents.restoreInTurns(events, async () => {
      await nextTurn();
      throw stopped;
    }),
  ).rejects.toBe(stopped);
  expect(other.events.list()).toEqual([]);

  const seen = new Set<number>();
  await other.wholeEvents.restoreInTurns(events, async () => {
    await nextTurn();
    seen.add(other.events.list().length);
  });
  expect(seen).toEqual(new Set([0]));
  expect(composeExport(other, { eventId, format: "lanyard", now: testNow }).file).toBe(file);
  other.close();
});
