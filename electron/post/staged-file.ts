import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";

/** A file that is written out under a name of its own, beside the one it will have. */
export interface StagedFile {
  path: string;
  /** Keeps what has the name now, so that `giveBack` can give it back. */
  keepFormer(): void;
  /** Takes the name. Throws `target-exists`. */
  take(overwrite: boolean): void;
  /** Gives the name back to what had it, or takes it away where nothing had. */
  giveBack(): void;
  /** Takes away what is temporary. Never throws. */
  drop(): void;
}

/** Writes a file out beside its name. Throws what the system throws; nothing is left then. */
export function stageFile(path: string, content: string | Uint8Array): StagedFile {
  const beside = (ending: string): string => join(dirname(path), `.${basename(path)}.${ending}`);
  const temporary = beside(`${process.pid}.tmp`);
  const former = beside(`former.${process.pid}.tmp`);
  let isTaken = false;
  removeLeftovers(path);
  try {
    writeOut(temporary, content);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
  return {
    path,
    keepFormer() {
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) {
        copyFileSync(path, former);
      }
    },
    take(overwrite) {
      if (overwrite) renameSync(temporary, path);
      else takeFreeName(temporary, path);
      isTaken = true;
    },
    giveBack() {
      if (!isTaken) return;
      if (existsSync(former)) renameSync(former, path);
      else removeIfThere(path);
    },
    drop() {
      removeIfThere(temporary);
      removeIfThere(former);
    },
  };
}

export const targetExists = (path: string): AppError =>
  new AppError(
    "target-exists",
    `There is a file ${path} already. Choose another folder, or allow it to be overwritten.`,
  );

/** Never throws: a failure of the writing itself is the one to tell. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that is a file has nothing in it to remove.
  }
}

function writeOut(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w", 0o666);
  try {
    writeFileSync(file, typeof content === "string" ? content.toWellFormed() : content);
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
    if (existsSync(path)) throw targetExists(path);
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
    const [, pid] = /^(?:former\.)?(\d+)$/.exec(name.slice(start.length, -".tmp".length)) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
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
