import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const pollMs = 200;
/** A lock is written right after it is made; one without its holder's number is a crash's. */
const writeMs = 5000;

/**
 * Runs `work` while no other process works under the same lock folder: two test runs that
 * start together would otherwise fetch and compile everything twice.
 */
export async function oneAtATime(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await wait(isAbandoned(lock) ? remove(lock) : pollMs);
  try {
    await work();
  } finally {
    remove(lock);
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(lock, "holder"), String(process.pid));
  return true;
}

function remove(lock: string): number {
  rmSync(lock, { recursive: true, force: true });
  return 0;
}

function isAbandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(join(lock, "holder"), "utf8"));
    if (holder > 0) process.kill(holder, 0);
    return holder === 0 && isOld(lock);
  } catch (error) {
    return codeOf(error) === "ESRCH" || (codeOf(error) === "ENOENT" && isOld(lock));
  }
}

function isOld(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > writeMs;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
