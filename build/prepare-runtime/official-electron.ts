import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { firstLine } from "./failure.ts";
import { type Places, versionOf } from "./places.ts";
import { runQuietly } from "./run-quietly.ts";

/** The Electron under node_modules/electron/dist. */
export type InstalledElectron = { readonly version: string; readonly executable: string };

/** Finds the Electron in place, official or not; undefined when there is none or half of one. */
export function findElectron(places: Places): InstalledElectron | undefined {
  try {
    const version = readFileSync(join(places.electronDist, "version"), "utf8").trim();
    const path = readFileSync(join(places.electron, "path.txt"), "utf8");
    const executable = join(places.electronDist, path);
    return existsSync(executable) ? { version: version.replace(/^v/, ""), executable } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the electron package fetch its own binary, which it also checks.
 * Answers the reason when that fails; there is no time limit when there is nothing to fall back on.
 */
export async function installOfficialElectron(
  places: Places,
  timeout: number | undefined,
): Promise<string | undefined> {
  const outcome = await runQuietly(process.execPath, [join(places.electron, "install.js")], {
    cwd: places.electron,
    ...(timeout === undefined ? {} : { timeout }),
  });
  const installed = findElectron(places);
  if (outcome.ok && installed?.version === versionOf(places.electron)) return undefined;
  return reasonFrom(outcome.err || "it left no complete Electron behind");
}

/** Takes the reason out of what a failed download prints: an error code, or the first line. */
export function reasonFrom(printed: string): string {
  const code = /\b(E[A-Z]{4,}|HTTP \d{3}|\d{3} [A-Z][a-z]+)\b/.exec(printed);
  return code?.[1] ?? firstLine(printed).replace(/^\w*Error: /, "");
}
