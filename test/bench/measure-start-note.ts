import { folderWithSessions } from "./app-folder.ts";
import { median, rounded, type Figure } from "./figure.ts";
import { startElectron } from "./started-electron.ts";

const ROUNDS = 7;
/** The second slot of the event's first day: ten talks run. */
const env = { LANYARD_NOW: "2026-10-06T07:40:00.000Z" };

/** A data folder of 1,000 sessions whose window opens where `choice` of the settings says. */
async function folderOpeningAt(choice: "schedule" | "running") {
  const data = folderWithSessions(1000);
  const electron = await startElectron([".", "--data", data.folder], env);
  await electron.timeToMark("interactive");
  await electron.evaluate(`localStorage.setItem("open at", "${choice}"), 0`);
  await electron.close();
  return data;
}

/** From the process asked for to the mark. */
async function startTime(folder: string, mark: string): Promise<number> {
  const electron = await startElectron([".", "--data", folder], env);
  try {
    return await electron.timeToMark(mark);
  } finally {
    await electron.close();
  }
}

/** The app opened into the running talk's note, the caret in it, against the app opened into the schedule. */
export async function measure(): Promise<Figure[]> {
  const [schedule, note] = [await folderOpeningAt("schedule"), await folderOpeningAt("running")];
  try {
    // One start each to fill the disk cache and the code cache, as on any day but the first.
    await startTime(schedule.folder, "interactive");
    await startTime(note.folder, "writing");
    const schedules: number[] = [];
    const notes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      schedules.push(await startTime(schedule.folder, "interactive"));
      notes.push(await startTime(note.folder, "writing"));
    }
    const [toSchedule, toNote] = [median(schedules), median(notes)];
    return [
      { name: "start: into the schedule", value: Math.round(toSchedule), limit: null, unit: "ms" },
      {
        name: "start: into the running talk's note",
        value: Math.round(toNote),
        limit: null,
        unit: "ms",
      },
      {
        name: "start: into the note against into the schedule",
        value: rounded(toNote / toSchedule),
        limit: 1.1,
        unit: "ratio",
      },
    ];
  } finally {
    schedule.remove();
    note.remove();
  }
}
