import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import { displayPackages, ensurePackages, findOnPath } from "./system-libraries.ts";

/** Roomy enough for every window size the tests ask for. */
const screen = "1920x1200x24";
const startMs = 15_000;

/** What a command gets to see of a display, and how to end it. */
export type Display = { readonly env: NodeJS.ProcessEnv; readonly close: () => Promise<void> };

/** Whether Electron finds a screen by itself, or gets a virtual one. */
export function needsVirtualDisplay(platform: string, env: NodeJS.ProcessEnv): boolean {
  return platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"];
}

/** Opens a virtual display if there is no other. */
export async function openDisplay(env: NodeJS.ProcessEnv): Promise<Display> {
  if (!needsVirtualDisplay(process.platform, env)) return { env: {}, close: async () => {} };
  if (findOnPath("Xvfb", env) === undefined) await ensurePackages(displayPackages);
  const folder = mkdtempSync(join(tmpdir(), "lanyard-display-"));
  const authority = join(folder, "authority");
  writeFileSync(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  // Not xvfb-run: it is a shell script that holds signals back until the command has ended.
  // A session of its own, or the terminal's Ctrl+C would take the display from under the app.
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", screen, "-nolisten", "tcp", "-auth", authority],
    { stdio: ["ignore", "ignore", "ignore", "pipe"], detached: true },
  );
  const close = async (): Promise<void> => {
    // Its end is waited for: in a container nobody else would, and it would stay as a zombie.
    if (server.kill()) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const number = await displayNumber(server);
    return {
      env: { DISPLAY: `:${number}`, XAUTHORITY: authority, LANYARD_VIRTUAL_DISPLAY: "1" },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** An Xauthority entry with the key to any display: the server picks its number itself. */
export function authorityEntry(key: Buffer): Buffer {
  const anyHost = Buffer.from([0xff, 0xff]);
  const fields = ["", "", "MIT-MAGIC-COOKIE-1", key].map((field) => {
    const bytes = Buffer.from(field);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  return Buffer.concat([anyHost, ...fields]);
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (): void =>
      reject(
        new Failure(
          'The virtual display did not start: run "Xvfb :99" to see why, or set DISPLAY.',
        ),
      );
    const timer = setTimeout(fail, startMs);
    server.once("error", fail).once("exit", fail);
    server.stdio[3]?.once("data", (line: Buffer) => {
      clearTimeout(timer);
      server.removeListener("exit", fail);
      resolve(line.toString().trim());
    });
  });
}
