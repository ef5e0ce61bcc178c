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
import type { ColumnMapping, ScheduleOrigin } from "#shared/schedule.ts";
import { type BuiltCommandLine, buildCommandLine } from "#test/support/build-command-line.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";

const zone = "Europe/Lisbon";

let built: BuiltCommandLine;
let folder: string;
let store: Store;
let imports: RunningImports;

beforeAll(async () => {
  built = await buildCommandLine();
});
afterAll(() => built.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lanyard-columns-"));
  const storeFile = join(folder, "lanyard.db");
  store = openTestStore({ file: storeFile });
  imports = createImports({
    workerFile: built.importWorker,
    storeFile,
    store,
    newId: countingIds(1000),
    now: () => Date.UTC(2027, 3, 1),
    onProgress: () => {},
  });
});
afterEach(() => {
  imports.cancelAll();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function table(...lines: string[]): ScheduleOrigin {
  const path = join(folder, "boats.csv");
  writeFileSync(path, lines.join("\n"));
  return { from: "file", path };
}

// No cell of it looks like a time.
const odd = ["Alef;Bet;Gimel", "Knots;first;Ada Lind", "Tides;second;Bo Berg"];
const swapped = ["Alef;Bet;Gimel", "Hall 1;1 May 9:00;Knots", "Hall 2;1 May 10:00;Tides"];
const columns: ColumnMapping = [
  { heading: "Alef", column: "room" },
  { heading: "Bet", column: "start" },
  { heading: "Gimel", column: "title" },
];

test("a table that cannot be read yet is shown with its columns, and cannot be imported", async () => {
  const preview = await imports.prepare({ origin: table(...odd) });
  expect(importPreview.strict().parse(preview)).toMatchObject({
    format: "csv",
    sessions: 0,
    into: null,
    table: {
      headings: ["Alef", "Bet", "Gimel"],
      rows: [
        ["Knots", "first", "Ada Lind"],
        ["Tides", "second", "Bo Berg"],
      ],
      problem: expect.stringContaining("No column with the start was found"),
    },
  });
  const { importId } = preview;
  const still = await imports.adjust({ importId, zone, into: null, columns });
  expect(still.table?.problem).toContain("such as “first” in line 2");
  await expect(imports.apply({ importId, confirmed: true })).rejects.toMatchObject({
    code: "malformed-source",
  });
  expect(store.events.list()).toEqual([]);
});

test("chosen columns are read, applied, and remembered for the next table with these headings", async () => {
  const { importId, table: guessed } = await imports.prepare({ origin: table(...swapped) });
  expect(guessed?.mapping.find(({ heading }) => heading === "Alef")?.column).not.toBe(undefined);
  const chosen = await imports.adjust({ importId, zone, into: null, columns });
  expect(chosen.table).toMatchObject({ mapping: columns, problem: null });
  const { eventId } = await imports.apply({ importId, confirmed: false });
  expect(store.sessions.list(eventId)).toMatchObject([
    { title: "Knots", room: "Hall 1", startsAt: "2027-05-01T09:00:00+01:00" },
    { title: "Tides", room: "Hall 2" },
  ]);

  const next = await imports.prepare({
    origin: table("Gimel;Alef;Bet", "Ropes;Hall 3;2 May 9:00"),
  });
  expect(next).toMatchObject({
    sessions: 1,
    rooms: 1,
    table: { problem: null },
    warnings: expect.arrayContaining([expect.objectContaining({ code: "columns-remembered" })]),
  });
});

test("what was guessed is not remembered, nor what was chosen and not imported", async () => {
  const guessed = await imports.prepare({ origin: table(...swapped) });
  await imports.adjust({ importId: guessed.importId, zone, into: null });
  await imports.apply({ importId: guessed.importId, confirmed: false });
  const { importId } = await imports.prepare({ origin: table(...swapped) });
  await imports.adjust({ importId, zone, into: null, columns });
  imports.cancel(importId);
  expect(store.columnMappings.find(["Alef", "Bet", "Gimel"])).toBeNull();
});
