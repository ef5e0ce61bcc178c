import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Every folder and file the preparation reads or writes. */
export type Places = {
  /** Folder of package.json. */
  readonly project: string;
  /** Survives `npm ci`, so that nothing is fetched or compiled twice. */
  readonly cache: string;
  readonly electron: string;
  readonly electronDist: string;
  readonly sqlite: string;
  /** Where the app looks for better-sqlite3 when Electron offers a Node-API older than 10. */
  readonly sqliteBinding: string;
  /** Tells that everything was in place the last time. `npm ci` removes it. */
  readonly stamp: string;
};

/** Lays the places out for a project folder and an environment. */
export function placesOf(project: string, env: NodeJS.ProcessEnv): Places {
  const modules = join(project, "node_modules");
  const userCache = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const sqlite = join(modules, "better-sqlite3");
  return {
    project,
    cache: env["LANYARD_RUNTIME_CACHE"] || join(userCache, "lanyard-runtime"),
    electron: join(modules, "electron"),
    electronDist: join(modules, "electron", "dist"),
    sqlite,
    sqliteBinding: join(sqlite, "build", "napi9", "better_sqlite3.node"),
    stamp: join(modules, ".lanyard-runtime.json"),
  };
}

/** The version an installed package gives in its package.json, if it is installed. */
export function versionOf(packageFolder: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
    return hasVersion(parsed) ? parsed.version : undefined;
  } catch {
    return undefined;
  }
}

function hasVersion(value: unknown): value is { version: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "string"
  );
}
