import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import { fileFailure } from "./file-failure.ts";

export interface SafeWriting {
  overwrite: boolean;
  /** Makes the folder, say. Its failures are told like those of the file. */
  prepare?: () => void;
}

/**
 * Writes a file whole or not at all, power cuts included: a temporary file beside it is written out, then takes the name.
 * Throws `target-exists` for a file that may not be replaced, `read-only`, `disk-full`, `not-found` and `invalid-input`.
 */
export function writeFileSafely(
  path: string,
  text: string | Uint8Array,
  { overwrite, prepare }: SafeWriting,
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    prepare?.();
    if (!overwrite && existsSync(path)) throw exists(path);
    removeLeftovers(path);
    writeOut(temporary, text);
    if (overwrite) renameSync(temporary, path);
    else takeFreeName(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    throw error instanceof AppError ? error : fileFailure(error, path);
  } finally {
    removeIfThere(temporary);
  }
}

/** Never throws: a failure of the writing itself is the one to tell. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that is a file has nothing in it to remove.
  }
}

const exists = (path: string): AppError =>
  new AppError(
    "target-exists",
    `There is a file ${path} already. Choose another folder, or allow it to be overwritten.`,
  );

function writeOut(path: string, text: string | Uint8Array): void {
  const file = openSync(path, "w", 0o666);
  try {
    writeFileSync(file, typeof text === "string" ? text.toWellFormed() : text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A link fails where the name is taken, a rename would replace. Some file systems have no links. */
function takeFreeName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (existsSync(path)) throw exists(path);
    if (
      !isErrno(error) ||
      !["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(error.code ?? "")
    ) {
      throw error;
    }
    renameSync(temporary, path);
  }
}

/** Temporary files of this name whose program was killed while it wrote. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start) || !name.endsWith(".tmp")) continue;
    const pid = name.slice(start.length, -".tmp".length);
    if (/^\d+$/.test(pid) && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error) && error.code === "EPERM";
  }
}

const isErrno = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error;

/** Makes the new name survive a power cut. Windows does so by itself, and opens no folder. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
