import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createImports } from "#electron/schedule-import/running/run-import.ts";
import type { ImportProgress } from "#shared/schedule-changes.ts";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import type { CalendarSession } from "#test/support/calendar-text.ts";
import { type BuiltCommandLine, buildCommandLine } from "#test/support/build-command-line.ts";
import { countingIds, openTestStore } from "#test/support/store.ts";

/** Three sessions on two days. */
export const boats: CalendarSession[] = [
  { uid: "1", title: "Boats", speakers: ["Ada Brook"] },
  { uid: "2", title: "Buses", start: "20261201T110000" },
  { uid: "3", title: "Cheese", start: "20261202T090000" },
];

/** Imports that run in a worker, into a store in a folder of its own. */
function openWorkerImports(workerFile: string) {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-import-"));
  const storeFile = join(folder, "lanyard.db");
  const store = openTestStore({ file: storeFile });
  const progress: ImportProgress[] = [];
  const imports = createImports({
    workerFile,
    storeFile,
    store,
    newId: countingIds(1000),
    onProgress: (step) => void progress.push(step),
  });
  return {
    folder,
    store,
    progress,
    imports,
    /** A schedule's file in the folder. */
    file: (text: string, name = "boats.ics"): ScheduleOrigin => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return { from: "file", path };
    },
    /** Reads a schedule and writes it. */
    importing: async (origin: ScheduleOrigin, confirmed = false) => {
      const { importId } = await imports.prepare({ origin });
      return imports.apply({ importId, confirmed });
    },
    close() {
      imports.cancelAll();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens such imports before each test of a file and closes them behind it; what is returned gives them. */
export function workerImports() {
  let built: BuiltCommandLine;
  let opened: ReturnType<typeof openWorkerImports>;
  beforeAll(async () => {
    built = await buildCommandLine();
  });
  afterAll(() => built.remove());
  beforeEach(() => {
    opened = openWorkerImports(built.importWorker);
  });
  afterEach(() => opened.close());
  return () => ({ ...opened, workerFile: built.importWorker });
}
