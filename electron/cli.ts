import { homedir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { keepGarbageSmall } from "./cli/keep-garbage-small.ts";
import { runCommandLine } from "./cli/run-command-line.ts";
import { dataFolder } from "./data-folder.ts";
import { createNow } from "./now.ts";
import { openStore } from "./store/open-store.ts";

/** In the app's archive this file is packaged; a build in a checkout is not. */
const isPackaged = import.meta.dirname.includes("app.asar");
const now = createNow(process.env, isPackaged);

// Who reads the output may stop early: `lanyard sessions … | head`. What was to be written is written by then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Those that read a whole schedule. */
const LARGE_COMMANDS: ReadonlySet<string> = new Set(["import", "refresh"]);

async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    input: process.stdin,
    starting: (command) => {
      if (LARGE_COMMANDS.has(command)) keepGarbageSmall();
    },
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    openStore: (asked) => {
      const args = asked === undefined ? [] : ["--data", asked];
      const folder = dataFolder(args, process.env, process.platform, homedir());
      return openStore({ file: join(folder, "lanyard.db"), now, newId: v7, busyTimeout: 5000 });
    },
  });
}

void main();
