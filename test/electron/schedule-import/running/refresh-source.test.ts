import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyImport } from "#electron/schedule-import/running/apply-import.ts";
import { compareSchedule } from "#electron/schedule-import/comparing/compare-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { readSource } from "#electron/schedule-import/reading/read-source.ts";
import { refreshSource } from "#electron/schedule-import/running/refresh-source.ts";
import type { Store } from "#electron/store/store.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { type FeedServer, startFeedServer } from "#test/support/feed-server.ts";
import { importText } from "#test/support/import-text.ts";
import { fixedClock, openTestStore, testNow } from "#test/support/store.ts";

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats" },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];
const first = calendarText(boats);
const second = calendarText([...boats.slice(0, 2), { uid: "4", title: "Tea" }]);
const monday = "Mon, 23 Mar 2026 09:00:00 GMT";
const tuesday = "Tue, 24 Mar 2026 09:00:00 GMT";

let server: FeedServer;
let store: Store;
let clock: ReturnType<typeof fixedClock>;

beforeEach(async () => {
  server = await startFeedServer({ text: first });
  clock = fixedClock();
  store = openTestStore({ now: clock.now });
});
afterEach(async () => {
  store.close();
  await server.stop();
});

/** Imports the address as the command line does, an hour before it is refreshed. */
async function imported(url = server.address): Promise<{ eventId: string; sourceId: string }> {
  const signal = new AbortController().signal;
  const source = await readSource({ from: "url", url }, { signal, onProgress: () => {} });
  const choice = { zone: null, into: null };
  const { compared, changes } = compareSchedule(parseSchedule(source.text), source, store, choice);
  const { location, validators = null } = source;
  const settled = { confirmed: false, isSample: false, location, validators };
  const { eventId } = applyImport(store, compared, changes, settled);
  clock.set(testNow + 3_600_000);
  return { eventId, sourceId: store.sources.list(eventId)[0]?.id ?? "" };
}
const refresh = (sourceId: string, options = {}) =>
  refreshSource(store, sourceId, { confirmed: false, dryRun: false, ...options });
const titles = (eventId: string) => store.sessions.list(eventId).map(({ title }) => title);
const checkedAt = (eventId: string) => store.sources.list(eventId)[0]?.checkedAt;
const anHourLater = new Date(testNow + 3_600_000).toISOString();

describe("a refresh", () => {
  test.each([
    ["an ETag", { etag: '"one"' }, { etag: '"two"' }, ['"one"', null]],
    ["a weak ETag", { etag: 'W/"one"' }, { etag: 'W/"two"' }, ['W/"one"', null]],
    ["a date", { lastModified: monday }, { lastModified: tuesday }, [null, monday]],
    [
      "both",
      { etag: '"one"', lastModified: monday },
      { etag: '"two"', lastModified: tuesday },
      ['"one"', monday],
    ],
  ])("asks with %s, and reads nothing while nothing has changed", async (_, old, next, sent) => {
    server.publish({ text: first, ...old });
    const { eventId, sourceId } = await imported();
    expect(await refresh(sourceId)).toMatchObject({
      unmodified: true,
      sessions: 3,
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 3,
    });
    const { etag, lastModified } = server.asked.at(-1) ?? {};
    expect([etag, lastModified]).toEqual(sent);
    expect(checkedAt(eventId)).toBe(anHourLater);

    server.publish({ text: second, ...next });
    expect(await refresh(sourceId)).toMatchObject({ unmodified: false, added: 1, removed: 1 });
    expect(titles(eventId)).toEqual(["Boats", "Tea", "Buses"]);
    expect((await refresh(sourceId)).unmodified).toBe(true);
  });

  test("of an address that gives nothing to ask with reads it whole, and writes no change", async () => {
    const { eventId, sourceId } = await imported();
    expect(await refresh(sourceId)).toMatchObject({ unmodified: false, unchanged: 3 });
    expect(server.asked.at(-1)).toMatchObject({ etag: null, lastModified: null });
    expect(store.imports.log(eventId)).toHaveLength(1);
    expect(store.imports.undoable(eventId)?.madeEvent).toBe(true);
    expect(checkedAt(eventId)).toBe(anHourLater);
  });

  test("that finds the same under a new tag asks with that one the next time", async () => {
    server.publish({ text: first, etag: '"one"' });
    const { sourceId } = await imported();
    server.publish({ text: first, etag: '"two"' });
    expect((await refresh(sourceId)).unmodified).toBe(false);
    expect((await refresh(sourceId)).unmodified).toBe(true);
    expect(server.asked.at(-1)?.etag).toBe('"two"');
  });

  test("goes through a redirect, and asks only the address that gave the tag", async () => {
    server.publish({ text: first, etag: '"one"' });
    const { sourceId } = await imported(server.redirect);
    expect(store.sources.get(sourceId).location).toBe(server.redirect);
    expect((await refresh(sourceId)).unmodified).toBe(true);
    expect(server.asked.slice(-2)).toEqual([
      { path: "/go", etag: null, lastModified: null },
      { path: "/all.ics", etag: '"one"', lastModified: null },
    ]);
  });

  test("without a network changes nothing, the time of the last check neither", async () => {
    server.publish({ text: first, etag: '"one"' });
    const { eventId, sourceId } = await imported();
    const before = { sources: store.sources.list(eventId), titles: titles(eventId) };
    await server.stop();
    await expect(refresh(sourceId)).rejects.toMatchObject({
      code: "network",
      message: expect.stringContaining(
        "could not be reached. Check the address and your connection.",
      ),
    });
    expect({ sources: store.sources.list(eventId), titles: titles(eventId) }).toEqual(before);
    expect(store.sources.get(sourceId).validators?.etag).toBe('"one"');
  });

  test("after the import was undone reads the address in full", async () => {
    const { eventId, sourceId } = await imported();
    server.publish({ text: second, etag: '"two"' });
    await refresh(sourceId);
    store.imports.undo(eventId);
    expect(titles(eventId)).toEqual(["Boats", "Buses", "Cheese"]);
    expect(await refresh(sourceId)).toMatchObject({ unmodified: false, added: 1, removed: 1 });
  });

  test("after another source changed the event reads the address in full", async () => {
    server.publish({ text: first, etag: '"one"' });
    const { eventId, sourceId } = await imported();
    importText(store, calendarText([{ uid: "1", title: "Boats" }]), {
      into: eventId,
      confirmed: true,
    });
    expect(titles(eventId)).toEqual(["Boats"]);
    expect(await refresh(sourceId)).toMatchObject({ unmodified: false, added: 2 });
  });

  test("that would remove more than half waits for a yes, and a look at it writes nothing", async () => {
    const { eventId, sourceId } = await imported();
    server.publish({ text: calendarText(boats.slice(0, 1)), etag: '"two"' });
    const before = store.sources.list(eventId);
    expect(await refresh(sourceId, { dryRun: true })).toMatchObject({ removed: 2 });
    await expect(refresh(sourceId)).rejects.toMatchObject({ code: "would-remove-many" });
    expect(store.sources.list(eventId)).toEqual(before);
    expect(await refresh(sourceId, { confirmed: true })).toMatchObject({ removed: 2 });
  });

  test.each(["/talks/boats.ics", "-"])(
    "of %s, which is no address, is refused",
    async (fileName) => {
      const { eventId } = importText(store, first, { into: null, fileName });
      const [source] = store.sources.list(eventId);
      await expect(refresh(source?.id ?? "")).rejects.toMatchObject({ code: "invalid-input" });
    },
  );
});

test("a source that holds a part of its event removes nothing when it is refreshed, either", async () => {
  const { eventId } = importText(store, first);
  const read = await readSource(
    { from: "url", url: server.address },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  const part = calendarText([{ uid: "1", title: "Boats", room: "Quay" }]);
  const choice = { zone: null, into: eventId, keepMissing: true };
  const { compared, changes } = compareSchedule(parseSchedule(part), read, store, choice);
  const settled = { confirmed: false, isSample: false, location: read.location, isPart: true };
  applyImport(store, compared, changes, settled);

  server.publish({ text: calendarText([{ uid: "2", title: "Buses, moved" }]) });
  const source = store.sources.list(eventId).find(({ isAddress }) => isAddress);
  expect(await refresh(source?.id ?? "")).toMatchObject({ changed: 1, removed: 0, kept: 2 });
  expect(titles(eventId).toSorted()).toEqual(["Boats", "Buses, moved", "Cheese"]);
  expect(store.sources.get(source?.id ?? "").isPart).toBe(true);
});
