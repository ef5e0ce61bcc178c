import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createImports } from "#electron/schedule-import/running/run-import.ts";
import { importPreview, importSummary } from "#shared/schedule-changes.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { importText } from "#test/support/import-text.ts";
import { boats, workerImports } from "#test/support/worker-imports.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";

const opened = workerImports();

describe("an import in its worker", () => {
  test("shows a preview as the contract has it, then writes once and is over", async () => {
    const { store, progress, imports, file } = opened();
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
    const { store, importing } = opened();
    const { eventId, added } = await importing({ from: "sample" });
    expect(added).toBe(26);
    expect(store.events.get(eventId)).toMatchObject({
      isSample: true,
      name: "Fog & Function 2026",
    });
    expect(await importing({ from: "sample" })).toMatchObject({ eventId, added: 0, unchanged: 26 });
  });

  test("hands over thousands of sessions in order", async () => {
    const { store, file, importing } = opened();
    const many = Array.from({ length: 1500 }, (_, at) => ({ uid: `${at}`, title: `Talk ${at}` }));
    const { eventId } = await importing(file(calendarText(many)));
    expect(store.events.get(eventId).sessions).toBe(1500);
    const renamed = many.map((one) => ({ ...one, title: `${one.title}, renamed` }));
    expect(await importing(file(calendarText(renamed.slice(0, 1000))))).toMatchObject({
      changed: 1000,
      removed: 500,
    });
  });

  test("compares again when the store was written in between", async () => {
    const { store, imports, file, importing } = opened();
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
    const { folder, store, imports, file } = opened();
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
    const { store, imports } = opened();
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
    const { folder, store, imports, file } = opened();
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
  const { folder, store, file, workerFile } = opened();
  const other = openTestStore({ file: join(folder, "lanyard.db"), newId: countingIds(80_000) });
  const late = createImports({
    workerFile,
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
  const { folder, store, workerFile } = opened();
  const elsewhere = createImports({
    workerFile,
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
  const { folder, store } = opened();
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
