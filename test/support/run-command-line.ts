import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 } from "uuid";
import { runCommandLine } from "#electron/cli/run-command-line.ts";
import { openStore } from "#electron/store/open-store.ts";
import { testNow } from "./store.ts";

export interface CommandLineRun {
  status: number | null;
  output: string;
  reason: string;
}
interface Surroundings {
  input?: string;
  env?: Record<string, string>;
}
type Run = (args: readonly string[], around?: Surroundings) => Promise<CommandLineRun>;

/** The command line on a data folder of its own, `data` in `folder`. */
export interface CommandLine {
  folder: string;
  data: string;
  /** Writes a file into `folder` and answers with its path. */
  file: (name: string, content: string) => string;
  run: Run;
  /** What a command prints with `--json`. Throws when its status is not 0. */
  json: (args: readonly string[], input?: string) => Promise<unknown>;
  remove: () => Promise<void>;
}

function createCommandLine(runIn: (folder: string, data: string) => Run): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-cli-"));
  const data = join(folder, "data");
  const run = runIn(folder, data);
  return {
    folder,
    data,
    run,
    file(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    async json(args, input = "") {
      const { status, output, reason } = await run([...args, "--json"], { input });
      if (status !== 0) throw new Error(`lanyard ${args.join(" ")}: status ${status}: ${reason}`);
      const value: unknown = JSON.parse(output);
      return value;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs commands in this process, each with the store opened anew: all of it but the entry, and ten times as fast. */
export function commandLineHere(): CommandLine {
  return createCommandLine((_folder, data) => async (args, { input = "" } = {}) => {
    const read = { output: "", reason: "" };
    const status = await runCommandLine(args, {
      input: (async function* chunks() {
        yield Buffer.from(input);
      })(),
      write: (text) => void (read.output += text),
      writeError: (text) => void (read.reason += text),
      now: () => testNow,
      openStore: (asked) =>
        openStore({
          file: join(asked ?? data, "lanyard.db"),
          now: () => testNow,
          newId: v7,
          busyTimeout: 5000,
        }),
    });
    return { status, ...read };
  });
}

/** Spawns the built command line. It sees no more of the environment than it is given. */
export function spawnedCommandLine(cli: string): CommandLine {
  return createCommandLine((folder, data) => (args, { input = "", env = {} } = {}) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, LANYARD_DATA: data, ...env },
    });
    const read = { output: "", reason: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (read.output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (read.reason += text));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve({ status, ...read }));
    });
  });
}
