import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { Failure, firstLine } from "./failure.ts";
import type { InstalledElectron } from "./official-electron.ts";
import { type Places, versionOf } from "./places.ts";
import { runQuietly } from "./run-quietly.ts";
import { ensurePackages } from "./system-libraries.ts";

/** The Node-API that the prebuilt better-sqlite3 is made for. */
const neededNodeApi = 10;

/**
 * Takes the source back to the Node-API of the substitute. Nothing in it needs the newer one; the
 * experimental flag keeps the finalizers' signature, and the opt-out their old freedom.
 */
const oldNodeApiFlags =
  "-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT";

/** Makes sure that better-sqlite3 loads in this Electron, compiling it once a machine if need be. */
export async function ensureSqliteBinding(
  places: Places,
  electron: InstalledElectron,
  say: (line: string) => void,
): Promise<void> {
  const offered = await runAsNode(electron, "process.stdout.write(process.versions.napi)");
  if (Number(offered.out) >= neededNodeApi) return;
  const version = versionOf(places.sqlite);
  if (version === undefined) throw new Failure('better-sqlite3 is not installed: run "npm ci".');
  const cached = join(
    places.cache,
    `better-sqlite3-${version}-electron-${electron.version}-${process.arch}`,
    "better_sqlite3.node",
  );
  if (!(await loadsIn(electron, cached))) {
    say(
      `Compiling better-sqlite3 ${version} for Electron ${electron.version}, once on this machine: about two minutes.`,
    );
    await compile(places, cached);
    if (!(await loadsIn(electron, cached))) {
      throw new Failure(
        `better-sqlite3 ${version} was compiled, but Electron ${electron.version} cannot load it: install the official Electron with "npx install-electron".`,
      );
    }
  }
  mkdirSync(dirname(places.sqliteBinding), { recursive: true });
  copyFileSync(cached, `${places.sqliteBinding}.half`);
  renameSync(`${places.sqliteBinding}.half`, places.sqliteBinding);
}

async function loadsIn(electron: InstalledElectron, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const loaded = await runAsNode(electron, `require(${JSON.stringify(file)})`);
  return loaded.ok;
}

function runAsNode(electron: InstalledElectron, script: string) {
  return runQuietly(electron.executable, ["-e", script], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
}

async function compile(places: Places, target: string): Promise<void> {
  await ensurePackages(await missingCompilers());
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(join(places.cache, "compiling-"));
  try {
    // A copy: the package under node_modules stays as npm installed it.
    const source = join(work, "node_modules", "better-sqlite3");
    const addonApi = dirname(
      createRequire(join(places.sqlite, "package.json")).resolve("node-addon-api"),
    );
    cpSync(places.sqlite, source, { recursive: true });
    cpSync(addonApi, join(work, "node_modules", "node-addon-api"), { recursive: true });
    const nodeGyp = createRequire(join(places.project, "package.json")).resolve(
      "node-gyp/bin/node-gyp.js",
    );
    const headers = findHeaders(process.env);
    const built = await runQuietly(
      process.execPath,
      [
        nodeGyp,
        "rebuild",
        "--release",
        "--force_build=1",
        "--jobs=max",
        ...(headers === undefined ? [] : [`--nodedir=${headers}`]),
      ],
      { cwd: source, env: { ...process.env, CXXFLAGS: oldNodeApiFlags } },
    );
    if (!built.ok) {
      throw new Failure(
        `Compiling better-sqlite3 failed (${compilerError(built.err)}): install python3, make, g++ and the headers of Node, and try again.`,
      );
    }
    renameSync(join(source, "build", "Release", "better_sqlite3.node"), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Headers that came with any Node on this machine; without them node-gyp has to fetch its own. */
export function findHeaders(env: NodeJS.ProcessEnv): string | undefined {
  const configured = env["npm_config_nodedir"];
  const besideNode = (env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"))
    .filter((node) => existsSync(node))
    .map((node) => dirname(dirname(realpathSync(node))));
  return [configured, ...besideNode]
    .filter((folder) => folder !== undefined)
    .find((folder) => existsSync(join(folder, "include", "node", "node_api.h")));
}

async function missingCompilers(): Promise<string[]> {
  const needed = { python3: "python3", make: "make", "g++": "g++" };
  const found = await Promise.all(
    Object.entries(needed).map(async ([command, name]) =>
      (await runQuietly(command, ["--version"])).ok ? undefined : name,
    ),
  );
  return found.filter((name) => name !== undefined);
}

function compilerError(printed: string): string {
  const lines = printed.split("\n");
  return firstLine(lines.find((line) => /\berror\b|ERR! stack/.test(line)) ?? printed);
}
