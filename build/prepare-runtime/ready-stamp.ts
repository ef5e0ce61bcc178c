import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type InstalledElectron, findElectron } from "./official-electron.ts";
import { type Places, versionOf } from "./places.ts";

/** Raise it when what is put in place changes, so that every machine prepares again. */
const recipe = 1;

type Stamp = {
  readonly recipe: number;
  readonly electronPackage: string | undefined;
  readonly electron: string;
  readonly sqlite: string | undefined;
  readonly hasSqliteBinding: boolean;
};

/** The Electron in place, if it is there in the very state that the stamp records. */
export function readyElectron(places: Places): InstalledElectron | undefined {
  const electron = findElectron(places);
  if (electron === undefined) return undefined;
  try {
    const recorded = readFileSync(places.stamp, "utf8");
    return recorded === JSON.stringify(stampOf(places, electron)) ? electron : undefined;
  } catch {
    return undefined;
  }
}

/** Records the state of things after a successful preparation. */
export function writeStamp(places: Places, electron: InstalledElectron): void {
  writeFileSync(places.stamp, JSON.stringify(stampOf(places, electron)));
}

function stampOf(places: Places, electron: InstalledElectron): Stamp {
  return {
    recipe,
    electronPackage: versionOf(places.electron),
    electron: electron.version,
    sqlite: versionOf(places.sqlite),
    hasSqliteBinding: existsSync(places.sqliteBinding),
  };
}
