import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { temporaryFolder } from "./temporary-folder.ts";

export interface LaunchRequest {
  /** The data folder; without it a new one, removed at the end. */
  data?: string;
  /** A data folder that the new one begins as a copy of. */
  from?: string;
  /** More of the app's own arguments: a schedule file, for example. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A packed app's executable; without it the built app in this checkout. */
  executable?: string;
}

export interface LaunchedApp {
  electron: ElectronApplication;
  page: Page;
  /** The data folder. */
  data: string;
  /** The process id of the main process. */
  pid: number;
  /** Quits as a person would, and waits. */
  quit(): Promise<void>;
  /** Pulls the plug: nothing is flushed. */
  kill(): Promise<void>;
  /** Quits if it still runs, and removes the data folder if it was made for this launch. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The folder that holds `out`: this checkout, unless another one's build is to be tried. */
export const builtApp = process.env["LANYARD_BUILT_APP"] ?? join(import.meta.dirname, "..", "..");

const isRoot = process.getuid?.() === 0;

/** Starts Lanyard, built beforehand, and waits for its window. Use it with `await using`. */
export async function launchApp(request: LaunchRequest = {}): Promise<LaunchedApp> {
  const own = request.data === undefined ? temporaryFolder() : null;
  const data = request.data ?? own?.path ?? "";
  if (request.from !== undefined) cpSync(request.from, data, { recursive: true });
  const app = await atItsWindow(await startElectron({ ...request, data }), data);
  // No click waits for what stands there already, and keys are heard from here on.
  if (request.from !== undefined) {
    await app.page.getByRole("navigation", { name: "Library" }).waitFor();
  }
  return {
    ...app,
    async [Symbol.asyncDispose]() {
      await app[Symbol.asyncDispose]();
      own?.remove();
    },
  };
}

/** A process that was started on a data folder, as soon as its window is there. */
export async function atItsWindow(
  electron: ElectronApplication,
  data: string,
): Promise<LaunchedApp> {
  const process = electron.process();
  const ended = new Promise<void>((resolve) => process.once("exit", () => resolve()));
  const page = await electron.firstWindow();
  await page.waitForLoadState("domcontentloaded");
  const hasEnded = (): boolean => process.exitCode !== null || process.signalCode !== null;

  const launched: Omit<LaunchedApp, typeof Symbol.asyncDispose> = {
    electron,
    page,
    data,
    pid: process.pid ?? 0,
    async quit() {
      // The answer may be lost with the process that gives it.
      await electron.evaluate(({ app }) => app.quit()).catch(() => {});
      await ended;
    },
    async kill() {
      process.kill("SIGKILL");
      await ended;
    },
  };
  return {
    ...launched,
    async [Symbol.asyncDispose]() {
      if (!hasEnded()) await launched.quit();
    },
  };
}

/** Starts the process alone: for a start that may end without a window. */
export function startElectron(
  request: LaunchRequest & { data: string },
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: request.executable ?? electronExecutable(),
    args: electronArguments(request),
    env: { ...inherited(), ...request.env },
    // Otherwise Playwright turns it off, and the app would be another one than people have.
    chromiumSandbox: !isRoot,
  });
}

/** The arguments that start the app, for a process that Playwright need not see. */
export function electronArguments({
  data,
  args = [],
  executable,
}: LaunchRequest & { data: string }): string[] {
  return [
    // Electron cannot sandbox itself as root, where tests in a container often run.
    ...(isRoot ? ["--no-sandbox"] : []),
    // A virtual display has no graphics card, and emulating one takes a fifth of a flow's time.
    ...(process.env["LANYARD_VIRTUAL_DISPLAY"] === undefined ? [] : ["--disable-gpu"]),
    ...(executable === undefined ? [builtApp] : []),
    `--data=${data}`,
    ...args,
  ];
}

/** The executable that the runtime's preparation put in place. */
export function electronExecutable(): string {
  const path: unknown = createRequire(import.meta.url)("electron");
  if (typeof path !== "string") throw new Error('There is no Electron here: run "npm ci".');
  return path;
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== "ELECTRON_RENDERER_URL");
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
