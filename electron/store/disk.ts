import { accessSync, closeSync, constants, existsSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";

/** Whether a database can be written: its folder (for the log beside it), itself, and the log if there is one. */
export function isWritable(file: string): boolean {
  const needed = [dirname(file), ...["", "-wal", "-shm"].map((suffix) => file + suffix)];
  try {
    for (const path of needed.filter((one) => existsSync(one))) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes a file's content survive a power cut. */
export function syncFile(file: string): void {
  const opened = openSync(file, "r+");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Makes a new name in a folder survive a power cut. Windows does so by itself, and opens no folder. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
