import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { startElectron } from "./started-electron.ts";

const ROUNDS = 7;
const bare = ["test/bench/bare-app"];

/** From the process asked for to the first moment at which the page can be used. */
async function startTime(args: readonly string[]): Promise<number> {
  const electron = await startElectron(args);
  try {
    return await electron.timeToMark("interactive");
  } finally {
    await electron.close();
  }
}

/** Cold start to an interactive schedule of 1,000 sessions against the same Electron with an empty page. */
export async function measure(): Promise<Figure[]> {
  const data = folderWithSessions(1000);
  try {
    const lanyard = [".", "--data", data.folder];
    // One start each to fill the disk cache and the code cache, as on any day but the first.
    await startTime(bare);
    await startTime(lanyard);
    const empties: number[] = [];
    const schedules: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empties.push(await startTime(bare));
      schedules.push(await startTime(lanyard));
    }
    const empty = median(empties);
    const schedule = median(schedules);
    return [
      { name: "start: empty page", value: Math.round(empty), limit: null, unit: "ms" },
      { name: "start: 1,000 sessions", value: Math.round(schedule), limit: null, unit: "ms" },
      {
        name: "start: against empty page",
        value: rounded(schedule / empty),
        limit: 1.6,
        unit: "ratio",
      },
    ];
  } finally {
    data.remove();
  }
}
