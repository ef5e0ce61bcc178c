import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { access, mkdir, open, statfs } from "node:fs/promises";
import { join } from "node:path";
import { writeFileSafely } from "#electron/post/write-file-safely.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { recoveryId } from "#shared/recovery.ts";
import { type KeptText, readKeptText, writeKeptText } from "./kept-text.ts";

/** Room that is set aside on the disk, so that texts can be kept once it is full. */
const RESERVE_BYTES = 4 * 1024 * 1024;
/** More than any number of notes that are open at once; a hostile folder may hold any number. */
const MOST_FILES = 1_000;
/** A text as JSON within JSON: a character takes up to six bytes. */
const MOST_BYTES = 6 * limits.noteBodyCharacters;

/** The folder `recovery` beside the database: a file a text, each whole or not there. */
export interface RecoveryFolder {
  /** Ids of what is there, in no order. */
  list(): string[];
  /** Null for a file that holds no text of ours. */
  read(id: string): KeptText | null;
  path(id: string): string;
  /** Written out before it returns. Throws `disk-full`, `read-only` or another failure of the file. */
  write(id: string, kept: KeptText): void;
  remove(id: string): void;
  /** Sets room aside, unless it is. Never rejects. */
  reserve(): Promise<void>;
  /** Sets aside anew what `write` has given up, once as much again would be left. Never rejects. */
  reserveAgain(): Promise<void>;
}

/** `writeFile` writes a file whole or not at all, as `writeFileSafely` does. */
export function createRecoveryFolder(folder: string, writeFile = writeFileSafely): RecoveryFolder {
  const reserved = join(folder, "reserve");
  const path = (id: string): string => join(folder, `${id}.json`);
  let isGivenUp = false;
  const writeIn = (id: string, kept: KeptText): void =>
    writeFile(path(id), writeKeptText(kept), {
      overwrite: true,
      // Not the data folder itself: one that was moved away must not be made anew.
      prepare: () => isThere(folder) || mkdirSync(folder, { mode: 0o700 }),
    });

  const reserve = async (): Promise<void> => {
    try {
      await access(reserved);
    } catch {
      await setAside(folder, reserved).catch(() => {});
    }
  };

  return {
    path,
    reserve,
    list() {
      try {
        return readdirSync(folder)
          .filter((name) => name.endsWith(".json"))
          .map((name) => name.slice(0, -".json".length))
          .filter((id) => recoveryId.safeParse(id).success)
          .slice(0, MOST_FILES);
      } catch {
        return [];
      }
    },
    read(id) {
      try {
        const file = lstatSync(path(id));
        if (!file.isFile() || file.size > MOST_BYTES) return null;
        return readKeptText(readFileSync(path(id), "utf8"));
      } catch {
        return null;
      }
    },
    write(id, kept) {
      try {
        writeIn(id, kept);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "disk-full") throw error;
        rmSync(reserved, { force: true });
        isGivenUp = true;
        writeIn(id, kept);
      }
    },
    remove: (id) => rmSync(path(id), { force: true }),
    async reserveAgain() {
      if (!isGivenUp) return;
      const disk = await statfs(folder).catch(() => null);
      // With less, the next save would find the disk full again, for what was set aside.
      if (disk === null || disk.bavail * disk.bsize < 2 * RESERVE_BYTES || !isGivenUp) return;
      isGivenUp = false;
      await reserve();
    },
  };
}

function isThere(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Bytes that no file system can squeeze or leave out. */
async function setAside(folder: string, reserved: string): Promise<void> {
  if (!isThere(folder)) await mkdir(folder, { mode: 0o700 });
  const file = await open(reserved, "wx");
  try {
    const { randomBytes } = await import("node:crypto");
    await file.writeFile(randomBytes(RESERVE_BYTES));
    await file.sync();
  } catch (error) {
    rmSync(reserved, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
