import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarOf } from "./sample-event.ts";

/** A data folder that holds an event of so many sessions, imported by the command line. */
export function folderWithSessions(sessions: number): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-bench-"));
  const file = join(folder, "schedule.ics");
  writeFileSync(file, calendarOf(sessions));
  execFileSync(process.execPath, ["out/main/cli.cjs", "--data", folder, "import", file], {
    stdio: "ignore",
  });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
