import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createImports,
  type RunningImports,
} from "#electron/schedule-import/running/run-import.ts";
import type { Store } from "#electron/store/store.ts";
import { importPreview } from "#shared/schedule-changes.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { type BuiltCommandLine, buildCommandLine } from "#test/support/build-command-line.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { type FeedServer, startFeedServer } from "#test/support/feed-server.ts";
import { countingIds, fixedClock, openTestStore, testNow } from "#test/support/store.ts";

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", speakers: ["Ada Brook"] },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];
const first = calendarText(boats);
const second = calendarText([...boats.slice(0, 2), { uid: "4", title: "Tea" }]);

let built: BuiltCommandLine;
let folder: string;
let store: Store;
let clock: ReturnType<typeof fixedClock>;
let imports: RunningImports;
let server: FeedServer;

beforeAll(async () => {
  built = await buildCommandLine();
});
afterAll(() => built.remove());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lanyard-again-"));
  const storeFile = join(folder, "lanyard.db");
  clock = fixedClock();
  store = openTestStore({ file: storeFile, now: clock.now });
  imports = createImports({
    workerFile: built.importWorker,
    storeFile,
    store,
    newId: countingIds(1000),
    onProgress: () => {},
  });
  server = await startFeedServer({ text: first, etag: '"one"' });
});
afterEach(async () => {
  imports.cancelAll();
  store.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Imports an origin, and answers with what reads it again, an hour later. */
async function imported(
  origin: ScheduleOrigin,
): Promise<{ eventId: string; again: ScheduleOrigin }> {
  const { importId } = await imports.prepare({ origin });
  const { eventId } = await imports.apply({ importId, confirmed: false });
  clock.set(testNow + 3_600_000);
  const sourceId = store.sources.list(eventId)[0]?.id ?? "";
  return { eventId, again: { from: "source", sourceId } };
}
const fromServer = () => imported({ from: "url", url: server.address });
const anHourLater = new Date(testNow + 3_600_000).toISOString();

test("an address that has not changed is shown as unmodified, and applying writes nothing", async () => {
  const { eventId, again } = await fromServer();
  const preview = await imports.prepare({ origin: again });
  expect(importPreview.strict().parse(preview)).toMatchObject({
    unmodified: true,
    into: { id: eventId },
    sessions: 3,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 3,
  });
  expect(store.sources.list(eventId)[0]?.checkedAt).toBe(anHourLater);
  const { importId } = preview;
  expect(await imports.changes({ importId })).toEqual({ changes: [], total: 0, pairs: [] });
  await imports.apply({ importId, confirmed: false });
  expect(store.imports.log(eventId)).toHaveLength(1);
  expect(store.sources.get(store.sources.list(eventId)[0]?.id ?? "").validators?.etag).toBe(
    '"one"',
  );
});

test("an unmodified address is read after all for another zone", async () => {
  const { again } = await fromServer();
  const { importId } = await imports.prepare({ origin: again });
  const adjusted = await imports.adjust({ importId, zone: "Asia/Kolkata", into: null });
  expect(adjusted).toMatchObject({ unmodified: false, zone: "Asia/Kolkata", added: 3 });
});

test("an address that has changed is compared with its own event, and the log tells what was written", async () => {
  const { eventId, again } = await fromServer();
  server.publish({ text: second, etag: '"two"' });
  const preview = await imports.prepare({ origin: again });
  expect(preview).toMatchObject({ unmodified: false, into: { id: eventId }, added: 1, removed: 1 });
  await imports.apply({ importId: preview.importId, confirmed: false });
  const [last] = store.imports.log(eventId);
  expect(
    last?.changes.map(({ kinds, before, after }) => [kinds, (after ?? before)?.title]),
  ).toEqual([
    [["new"], "Tea"],
    [["gone"], "Cheese"],
  ]);
  expect(await imports.prepare({ origin: again })).toMatchObject({ unmodified: true });
});

test("what was left out is found again by the next refresh, and is not in the log", async () => {
  const { eventId, again } = await fromServer();
  server.publish({ text: second, etag: '"two"' });
  const { importId } = await imports.prepare({ origin: again });
  const { changes } = await imports.changes({ importId });
  const gone = changes.filter(({ kinds }) => kinds.includes("gone")).map(({ key }) => key);
  await imports.apply({ importId, confirmed: false, leaveOut: gone });
  expect(store.imports.log(eventId)[0]?.changes.map(({ kinds }) => kinds)).toEqual([["new"]]);
  expect(await imports.prepare({ origin: again })).toMatchObject({
    unmodified: false,
    added: 0,
    removed: 1,
  });
});

test("without a network a refresh is told in a sentence, and nothing is changed", async () => {
  const { eventId, again } = await fromServer();
  const before = store.sources.list(eventId);
  await server.stop();
  await expect(imports.prepare({ origin: again })).rejects.toMatchObject({ code: "network" });
  expect(store.sources.list(eventId)).toEqual(before);
});

test("a file is read again where it was, and the sample event from the package", async () => {
  const path = join(folder, "boats.ics");
  writeFileSync(path, first);
  const file = await imported({ from: "file", path });
  writeFileSync(path, second);
  expect(await imports.prepare({ origin: file.again })).toMatchObject({
    into: { id: file.eventId },
    added: 1,
    removed: 1,
  });
  const sample = await imported({ from: "sample" });
  expect(await imports.prepare({ origin: sample.again })).toMatchObject({
    into: { id: sample.eventId },
    unchanged: 26,
  });
});

test("a pasted text cannot be read again, and a source that is gone is told", async () => {
  const { again, eventId } = await imported({ from: "text", text: first });
  await expect(imports.prepare({ origin: again })).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringContaining("was pasted"),
  });
  store.events.remove(eventId);
  await expect(imports.prepare({ origin: again })).rejects.toMatchObject({ code: "not-found" });
});
