import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createImports,
  type RunningImports,
} from "#electron/schedule-import/running/run-import.ts";
import type { Store } from "#electron/store/store.ts";
import { contract } from "#shared/ipc.ts";
import { limits } from "#shared/limits.ts";
import {
  importPreview,
  type ImportProgress,
  importSummary,
  type PairAnswer,
} from "#shared/schedule-changes.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { type BuiltCommandLine, buildCommandLine } from "#test/support/build-command-line.ts";
import { type CalendarSession, calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";

const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", speakers: ["Ada Brook"] },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];

let built: BuiltCommandLine;
let folder: string;
let store: Store;
let imports: RunningImports;
let progress: ImportProgress[];

beforeAll(async () => {
  built = await buildCommandLine();
});
afterAll(() => built.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lanyard-import-"));
  const storeFile = join(folder, "lanyard.db");
  store = openTestStore({ file: storeFile });
  progress = [];
  imports = createImports({
    workerFile: built.importWorker,
    storeFile,
    store,
    newId: countingIds(1000),
    onProgress: (step) => void progress.push(step),
  });
});
afterEach(() => {
  imports.cancelAll();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(text: string, name = "boats.ics"): ScheduleOrigin {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { from: "file", path };
}
const importing = async (origin: ScheduleOrigin, confirmed = false) => {
  const { importId } = await imports.prepare({ origin });
  return imports.apply({ importId, confirmed });
};

describe("an import in its worker", () => {
  test("shows a preview as the contract has it, then writes once and is over", async () => {
    const preview = await imports.prepare({ origin: file(calendarText(boats)) });
    expect(importPreview.strict().parse(preview)).toMatchObject({
      eventName: "Boat Talks 2026",
      into: null,
      zone: "Europe/Lisbon",
      zoneFromSource: true,
      added: 3,
    });
    expect(store.events.list()).toEqual([]);

    const { importId } = preview;
    const summary = await imports.apply({ importId, confirmed: false });
    expect(importSummary.strict().parse(summary)).toMatchObject({ added: 3, notesAffected: 0 });
    expect(store.sessions.list(summary.eventId).map((one) => one.title)).toEqual([
      "Boats",
      "Buses",
      "Cheese",
    ]);
    expect(new Set(progress.map((step) => step.stage))).toEqual(
      new Set(["reading", "parsing", "comparing", "writing"]),
    );
    expect(progress.every((step) => step.importId === importId)).toBe(true);
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("brings the sample event, marked as such", async () => {
    const { eventId, added } = await importing({ from: "sample" });
    expect(added).toBe(26);
    expect(store.events.get(eventId)).toMatchObject({
      isSample: true,
      name: "Fog & Function 2026",
    });
    expect(await importing({ from: "sample" })).toMatchObject({ eventId, added: 0, unchanged: 26 });
  });

  test("hands over thousands of sessions in order", async () => {
    const many = Array.from({ length: 1500 }, (_, at) => ({ uid: `${at}`, title: `Talk ${at}` }));
    const { eventId } = await importing(file(calendarText(many)));
    expect(store.events.get(eventId).sessions).toBe(1500);
    const renamed = many.map((one) => ({ ...one, title: `${one.title}, renamed` }));
    expect(await importing(file(calendarText(renamed.slice(0, 1000))))).toMatchObject({
      changed: 1000,
      removed: 500,
    });
  });

  test("lists its changes in pieces, the person's first, as the contract has them", async () => {
    const many = Array.from({ length: 800 }, (_, at) => ({ uid: `${at}`, title: `Talk ${at}` }));
    const { eventId } = await importing(file(calendarText(many)));
    const mine = store.sessions.list(eventId).at(-1)?.id ?? "";
    store.sessions.plan(mine, "must");
    const moved = many.map((one) => ({ ...one, room: "Quay" }));
    const { importId } = await imports.prepare({ origin: file(calendarText(moved)) });
    const { output } = contract["imports.changes"];
    const first = await imports.changes({ importId });
    expect(output.strict().parse(first)).toEqual(first);
    expect(first).toMatchObject({ total: 800, pairs: [] });
    expect(first.changes).toHaveLength(limits.changesInPiece);
    expect(first.changes[0]).toMatchObject({ sessionId: mine, kinds: ["moved"] });
    const rest = await imports.changes({ importId, from: limits.changesInPiece });
    expect(new Set([...first.changes, ...rest.changes].map((one) => one.key)).size).toBe(800);
  });

  test("writes all but what is left out", async () => {
    const { eventId } = await importing(file(calendarText(boats)));
    const ships = { uid: "1", title: "Ships", speakers: ["Ada Brook"] };
    const update = [ships, ...boats.slice(2), { uid: "4", title: "Tea" }];
    const { importId } = await imports.prepare({ origin: file(calendarText(update)) });
    const { changes } = await imports.changes({ importId });
    const leaveOut = changes.filter((one) => !one.kinds.includes("renamed")).map(({ key }) => key);
    expect(leaveOut).toHaveLength(2);
    expect(await imports.apply({ importId, confirmed: false, leaveOut })).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(store.sessions.list(eventId).map((one) => one.title)).toEqual([
      "Ships",
      "Buses",
      "Cheese",
    ]);
  });

  test("asks about unsure pairs, and joins those that are called the same", async () => {
    const { eventId } = await importing(file(calendarText(boats)));
    const [before] = store.sessions.list(eventId);
    store.notes.replace(ofSession(before?.id ?? ""), aBody("About boats"));
    const other = { uid: "other", title: "Boats", start: "20261203T090000" };
    const update = calendarText([other, ...boats.slice(1)]);
    const prepared = await imports.prepare({ origin: file(update) });
    const { importId } = prepared;
    expect(prepared).toMatchObject({ pairs: 1, added: 1, removed: 1 });
    const { pairs } = await imports.changes({ importId });
    expect(pairs).toMatchObject([
      { before: { title: "Boats" }, after: { day: "2026-12-03" }, mine: { hasNote: true } },
    ]);
    const key = pairs[0]?.key ?? "";
    const adjust = (answer: PairAnswer) =>
      imports.adjust({ importId, zone: null, into: eventId, answers: { [key]: answer } });
    expect(await adjust("different")).toMatchObject({ pairs: 0, added: 1, removed: 1 });
    expect((await imports.changes({ importId })).pairs).toMatchObject([{ answer: "different" }]);
    expect(await adjust("same")).toMatchObject({ pairs: 0, added: 0, removed: 0, changed: 1 });
    await imports.apply({ importId, confirmed: false });
    expect(store.sessions.get(before?.id ?? "")).toMatchObject({
      day: "2026-12-03",
      hasNote: true,
      status: "scheduled",
    });
  });

  test("of another event waits for a yes", async () => {
    const { eventId } = await importing(file(calendarText(boats)));
    const cheese = calendarText([{ uid: "c", title: "Goats" }], { name: "Cheese Days 2026" });
    const { importId } = await imports.prepare({ origin: file(cheese) });
    const adjusted = await imports.adjust({ importId, zone: null, into: eventId });
    expect(adjusted).toMatchObject({ otherEvent: "Cheese Days 2026", into: { id: eventId } });
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "other-event",
    });
    expect(await imports.apply({ importId, confirmed: true })).toMatchObject({ added: 1 });
  });

  test("is adjusted to another zone and another event without reading again", async () => {
    const origin = file(calendarText(boats, { zone: null }));
    const { importId, zone } = await imports.prepare({ origin });
    expect(zone).toBeNull();
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "zone-needed",
    });
    rmSync(join(folder, "boats.ics"));
    await expect(
      imports.adjust({ importId, zone: "Mars/Olympus", into: null }),
    ).rejects.toMatchObject({ code: "invalid-input" });
    expect(await imports.adjust({ importId, zone: "Asia/Kolkata", into: null })).toMatchObject({
      zone: "Asia/Kolkata",
      added: 3,
    });
    const { eventId } = await imports.apply({ importId, confirmed: false });
    expect(store.sessions.list(eventId)[0]?.startsAt).toBe("2026-12-01T09:00:00+05:30");

    const again = await imports.prepare({ origin: file(calendarText(boats)) });
    expect(again).toMatchObject({ into: { id: eventId }, unchanged: 3 });
    const asNew = await imports.adjust({ importId: again.importId, zone: null, into: null });
    expect(asNew).toMatchObject({ into: null, added: 3 });
  });

  test("that would remove more than half waits for a yes", async () => {
    await importing(file(calendarText(boats)));
    const { importId, removesMany } = await imports.prepare({
      origin: file(calendarText(boats.slice(0, 1)), "one.ics"),
    });
    // One of three stays, and shares all of the source's ids.
    expect(removesMany).toBe(true);
    await expect(imports.apply({ importId, confirmed: false })).rejects.toMatchObject({
      code: "would-remove-many",
    });
    expect(await imports.apply({ importId, confirmed: true })).toMatchObject({ removed: 2 });
  });

  test("compares again when the store was written in between", async () => {
    const { eventId } = await importing(file(calendarText(boats)));
    const update = calendarText([...boats.slice(0, 2), { uid: "4", title: "Tea" }]);
    const { importId, removed } = await imports.prepare({ origin: file(update, "update.ics") });
    expect(removed).toBe(1);
    await importing(file(update, "same.ics"));
    expect(await imports.apply({ importId, confirmed: false })).toMatchObject({
      eventId,
      added: 0,
      removed: 0,
      unchanged: 3,
    });
    expect(store.events.get(eventId).sessions).toBe(3);
  });

  test("refuses what is no schedule, and leaves nothing behind", async () => {
    await expect(imports.prepare({ origin: file("Hello", "hello.txt") })).rejects.toMatchObject({
      code: "not-a-schedule",
    });
    await expect(
      imports.prepare({ origin: { from: "file", path: join(folder, "none.ics") } }),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(store.events.list()).toEqual([]);
  });
});

describe("cancelling", () => {
  let server: Server;
  let address: string;
  beforeEach(async () => {
    // It accepts, and never answers.
    server = createServer(() => {});
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const found = server.address();
    address = `http://127.0.0.1:${typeof found === "object" ? found?.port : 0}/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test("ends an import that waits for an answer, at once", async () => {
    const asked = new Promise<void>((resolve) => {
      server.once("request", () => resolve());
    });
    const preparing = imports.prepare({ origin: { from: "url", url: address } });
    const outcome = preparing.catch((error: unknown) => error);
    await asked;
    imports.cancelAll();
    expect(await outcome).toMatchObject({ code: "cancelled" });
    expect(store.events.list()).toEqual([]);
  });

  test("ends one that was shown, whole", async () => {
    const { importId } = await imports.prepare({ origin: file(calendarText(boats)) });
    imports.cancel(importId);
    imports.cancel(importId);
    await expect(imports.adjust({ importId, zone: null, into: null })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(store.events.list()).toEqual([]);
    expect(existsSync(join(folder, "lanyard.db"))).toBe(true);
  });
});

test("what another program imports while an import is being written is brought up to date, not made twice", async () => {
  const other = openTestStore({ file: join(folder, "lanyard.db"), newId: countingIds(80_000) });
  const late = createImports({
    workerFile: built.importWorker,
    storeFile: join(folder, "lanyard.db"),
    store,
    newId: countingIds(2000),
    onProgress({ stage, fraction }) {
      const isFirst = other.events.list().length === 0;
      if (stage === "writing" && fraction === 0 && isFirst) importText(other, calendarText(boats));
    },
  });
  const { importId } = await late.prepare({ origin: file(calendarText(boats)) });
  expect(await late.apply({ importId, confirmed: false })).toMatchObject({
    added: 0,
    unchanged: 3,
    eventId: other.events.list()[0]?.id,
  });
  expect(store.events.list()).toHaveLength(1);
  expect(store.events.list()[0]?.sessions).toBe(3);
  other.close();
});

test("a store that cannot be read is told in its own sentence", async () => {
  const elsewhere = createImports({
    workerFile: built.importWorker,
    storeFile: join(folder, "none", "lanyard.db"),
    store,
    newId: countingIds(1000),
    onProgress: () => {},
  });
  await expect(elsewhere.prepare({ origin: { from: "sample" } })).rejects.toMatchObject({
    code: "store-failed",
    message: expect.stringContaining("moved or deleted"),
  });
});

test("a worker that dies is told in a sentence", async () => {
  const broken = createImports({
    workerFile: join(folder, "no-such-worker.cjs"),
    storeFile: join(folder, "lanyard.db"),
    store,
    newId: countingIds(1000),
    onProgress: () => {},
  });
  await expect(broken.prepare({ origin: { from: "sample" } })).rejects.toMatchObject({
    code: "internal",
    message: expect.stringContaining("Nothing was changed"),
  });
});
