import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";

/** The Node-API that the binding shipped with better-sqlite3 needs. */
const neededNodeApi = 10;

/**
 * The binding to load instead of better-sqlite3's own, or null for that one. A runtime with an older Node-API
 * cannot load the shipped one; `build/prepare-runtime` leaves another beside it.
 */
export function sqliteBinding(nodeApi: string | undefined): string | null {
  if (Number(nodeApi) >= neededNodeApi) return null;
  const manifest = createRequire(import.meta.url).resolve("better-sqlite3/package.json");
  const binding = join(dirname(manifest), "build", "napi9", "better_sqlite3.node");
  return existsSync(binding) ? binding : null;
}
