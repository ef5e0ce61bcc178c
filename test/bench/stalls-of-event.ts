import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { startExportThread } from "#electron/schedule-export/export-thread.ts";
import { createScheduleExports } from "#electron/schedule-exports.ts";
import { applyImport } from "#electron/schedule-import/running/apply-import.ts";
import { compareSchedule } from "#electron/schedule-import/comparing/compare-schedule.ts";
import { readEventFile } from "#electron/schedule-import/event-file/read-event-file.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import { openStore } from "#electron/store/open-store.ts";
import { exportFormat } from "#shared/schedule-export.ts";
import { median } from "./figure.ts";
import { longestStall, type Stall, stallWhile } from "./longest-stall.ts";

const ROUNDS = 3;
/** Made by `npm run build`, which runs before. */
const exportWorker = join(process.cwd(), "out/main/export-worker.cjs");

/** Milliseconds, medians of several rounds. */
export interface EventStall extends Stall {
  what: string;
}

/** How long main answers nobody while an event is exported, changes its zone, and is restored from its file. */
export async function stallsOfEvent(text: string): Promise<EventStall[]> {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const opened = (name: string) =>
    openStore({ file: join(folder, name), now: Date.now, newId: v7, busyTimeout: 0 });
  const storeFile = join(folder, "lanyard.db");
  const store = opened("lanyard.db");
  const source = { name: "bench", location: "bench" };
  const choice = { zone: null, into: null };
  const { compared, changes } = compareSchedule(parseSchedule(text), source, store, choice);
  const settled = { confirmed: false, isSample: false, location: "bench" };
  const { eventId, zone } = applyImport(store, compared, changes, settled);
  for (const { id } of store.sessions.list(eventId).slice(0, 100)) store.sessions.plan(id, "must");
  const exports = createScheduleExports((request) =>
    startExportThread(exportWorker, { ...request, storeFile, readOnly: false, now: Date.now() }),
  );
  const stalls: EventStall[] = [];
  const measured = async (what: string, act: (round: number) => Promise<Stall>): Promise<void> => {
    const rounds: Stall[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await act(round));
    const [wall, work] = [rounds.map((one) => one.wall), rounds.map((one) => one.work)];
    stalls.push({ what, wall: median(wall), work: median(work) });
  };

  const pathOf = (format: string): string => join(folder, `export.${format}`);
  for (const format of exportFormat.options) {
    const path = pathOf(format);
    await measured(`export as ${format}`, () =>
      stallWhile(() => exports.write({ eventId, format }, () => Promise.resolve(path))),
    );
  }
  const zones = ["America/New_York", zone, "Asia/Kolkata"];
  await measured("change of zone, with the clock on the wall", (round) =>
    longestStall((turn) =>
      store.events.changeInTurns(eventId, { zone: zones[round] ?? zone }, "wall", turn),
    ),
  );
  const events = readEventFile(readFileSync(pathOf("lanyard"), "utf8")) ?? [];
  await measured("restoring a file of an event", async (round) => {
    const other = opened(`${round}.db`);
    const longest = await longestStall((turn) => other.wholeEvents.restoreInTurns(events, turn));
    other.close();
    return longest;
  });
  store.close();
  rmSync(folder, { recursive: true, force: true });
  return stalls;
}
