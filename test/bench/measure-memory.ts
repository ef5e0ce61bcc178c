import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { memoryOfTree } from "./process-memory.ts";
import { startElectron } from "./started-electron.ts";

const ROUNDS = 3;
/** Long enough for start-up work to end and for the collector to have run once. */
const SETTLE_MILLISECONDS = 5000;

async function settledMemory(args: readonly string[]): Promise<number> {
  const electron = await startElectron(args);
  try {
    await electron.timeToMark("interactive");
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
    return memoryOfTree(electron.pid);
  } finally {
    await electron.close();
  }
}

/** Memory of all processes with a schedule of 1,000 sessions open, against an empty page. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  try {
    const empties: number[] = [];
    const schedules: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empties.push(await settledMemory(["test/bench/bare-app"]));
      schedules.push(await settledMemory([".", "--data", data.folder]));
    }
    const empty = median(empties);
    const schedule = median(schedules);
    return [
      { name: "memory: empty page", value: Math.round(empty), limit: null, unit: "MB" },
      { name: "memory: 1,000 sessions", value: Math.round(schedule), limit: null, unit: "MB" },
      {
        name: "memory: against empty page",
        value: rounded(schedule / empty),
        limit: 1.5,
        unit: "ratio",
      },
    ];
  } finally {
    data.remove();
  }
}
