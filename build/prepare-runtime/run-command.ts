import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import type { Display } from "./display.ts";
import { Failure } from "./failure.ts";
import type { Places } from "./places.ts";

/** Signals that end a command politely and are passed on to it. */
const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The environment in which a command finds the project's tools and Electron finds its feet. */
export function commandEnvironment(
  places: Places,
  env: NodeJS.ProcessEnv,
  isRoot: boolean,
): NodeJS.ProcessEnv {
  const tools = join(places.project, "node_modules", ".bin");
  return {
    ...env,
    PATH: [tools, env["PATH"]].filter(Boolean).join(delimiter),
    // Chromium's sandbox refuses to start as root. Electron reads this as `--no-sandbox`.
    ...(isRoot ? { ELECTRON_DISABLE_SANDBOX: "1" } : {}),
  };
}

/** Runs a command with this terminal and answers the status to exit with. */
export function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  display: Display,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...env, ...display.env },
      // Commands under node_modules/.bin are batch files on Windows.
      shell: process.platform === "win32",
    });
    for (const signal of passedOn) {
      process.on(signal, () => {
        // A terminal's Ctrl+C has reached the command already.
        if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
      });
    }
    child.on("error", () => {
      reject(new Failure(`"${command}" could not be started: check its name, or run "npm ci".`));
    });
    child.on("exit", (status, signal) => {
      resolve(signal === null ? (status ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
