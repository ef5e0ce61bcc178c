import { rmSync } from "node:fs";
import { join } from "node:path";
import type { AfterPackContext, Configuration } from "electron-builder";
import type { Places } from "../prepare-runtime/places.ts";
import {
  isSubstitute,
  substitute,
  substituteMarker,
} from "../prepare-runtime/substitute-electron.ts";
import { ensurePackages, findOnPath } from "../prepare-runtime/system-libraries.ts";

const sevenZip = "ELECTRON_BUILDER_7ZIP_PATH";
const compression = "ELECTRON_BUILDER_COMPRESSION_LEVEL";

/** Packs out/ for this machine's system, and says so when the result is no release. */
export async function packApp(places: Places, targets: readonly string[]): Promise<void> {
  const isTestBuild = isSubstitute(places);
  if (isTestBuild) await prepareForNoDownloads(targets);
  const { build, Platform } = await import("electron-builder");
  const made = await build({
    projectDir: places.project,
    targets: Platform.current().createTarget(targetsFor(targets, process.platform)),
    config: isTestBuild ? testBuild() : { extends: "build/electron-builder.yml" },
  });
  for (const file of made) console.log(file);
  if (isTestBuild) {
    console.log(
      `This is a test build, packed with the substitute Electron ${substitute.version}: give it to nobody, and pack a release where the official Electron can be downloaded.`,
    );
  }
}

/** What to make: the targets asked for, all that are configured (null), or what needs no tools. */
export function targetsFor(asked: readonly string[], platform: string): string[] | null {
  if (asked.includes("all")) return null;
  if (asked.length > 0) return [...asked];
  return platform === "linux" ? ["dir", "tar.gz"] : ["dir"];
}

function testBuild(): Configuration {
  return {
    extends: "build/electron-builder-test-build.yml",
    electronVersion: substitute.version,
    afterPack: removeLeftOvers,
  };
}

/** electron-builder clears these out of an Electron that it unpacked itself, and of no other. */
function removeLeftOvers({ appOutDir }: AfterPackContext): Promise<void> {
  for (const name of ["resources/default_app.asar", "version", substituteMarker]) {
    rmSync(join(appOutDir, name), { force: true });
  }
  return Promise.resolve();
}

/** The substitute means that electron-builder's own tools cannot be downloaded either. */
async function prepareForNoDownloads(targets: readonly string[]): Promise<void> {
  const needsArchiver = targetsFor(targets, process.platform)?.some((name) => name !== "dir");
  if (needsArchiver === true && !process.env[sevenZip]) {
    if (findOnPath("7za", process.env) === undefined) await ensurePackages(["p7zip-full"]);
    process.env[sevenZip] = findOnPath("7za", process.env);
  }
  // Nobody downloads a test build: seconds count, not megabytes.
  process.env[compression] ??= "1";
}
