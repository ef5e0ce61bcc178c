import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Attachments, StoredFile } from "#electron/store/contract/attachments.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import { hashFile } from "./hash-file.ts";
import { storedName } from "./stored-name.ts";
import { storedPath } from "./stored-path.ts";
import { storingFailure } from "./storing-failure.ts";
import { syncFolder } from "./sync-folder.ts";
import { headBytes, tellType } from "./tell-type.ts";

/** Where files lie that are still being written. */
export const incomingFolder = (folder: string): string => join(folder, "incoming");

/** A file on its way into the store, piece by piece. Whatever fails, nothing of it stays. */
export interface Intake {
  /** Throws `too-large`, `disk-full`, `read-only` or `internal`. */
  write(piece: Uint8Array): Promise<void>;
  /** The file is whole. Once this answers it survives a power cut. Throws `invalid-input` for an empty one. */
  finish(): Promise<StoredFile>;
  abandon(): Promise<void>;
}

/**
 * Begins to take in a file called `name`, which is what people see of it and says nothing of where it will lie. `id` is
 * unique.
 */
export async function beginIntake(
  attachments: Pick<Attachments, "folder" | "keep">,
  { id, name: given }: { id: string; name: string },
): Promise<Intake> {
  const name = storedName(given);
  const part = join(incomingFolder(attachments.folder), `${id}.part`);
  const hash = createHash("sha256");
  const heads: Uint8Array[] = [];
  let size = 0;
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw storingFailure(error, name);
    }
  };
  await told(mkdir(dirname(part), { recursive: true }));
  const opened = await told(open(part, "wx"));
  const abandon = async (): Promise<void> => {
    await opened.close().catch(() => {});
    await rm(part, { force: true }).catch(() => {});
  };
  const orAbandon = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await told(work);
    } catch (error) {
      await abandon();
      throw error;
    }
  };

  return {
    abandon,
    write: (piece) =>
      orAbandon(
        (async () => {
          if (size + piece.length > limits.attachmentBytes) throw tooLarge(name);
          if (size < headBytes) heads.push(piece.slice(0, headBytes - size));
          size += piece.length;
          hash.update(piece);
          await opened.writeFile(piece);
        })(),
      ),
    finish: () =>
      orAbandon(
        (async () => {
          if (size === 0) throw new AppError("invalid-input", `“${name}” is empty, or gone.`);
          await opened.sync();
          await opened.close();
          const file = hash.digest("hex");
          const { type, ending } = await tellType(Buffer.concat(heads));
          await putInPlace(part, attachments.folder, { file, ending });
          return attachments.keep({ file, type, ending, size, name });
        })(),
      ),
  };
}

/** The same content again is left as it is, unless what lies there is damaged. */
async function putInPlace(
  part: string,
  folder: string,
  stored: Pick<StoredFile, "file" | "ending">,
): Promise<void> {
  const path = storedPath(folder, stored);
  if ((await hashFile(path)) === stored.file) {
    await rm(part, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await rename(part, path);
  await syncFolder(dirname(path));
  await syncFolder(folder);
}

const tooLarge = (name: string): AppError =>
  new AppError(
    "too-large",
    `“${name}” is larger than 256 MB. Keep it where it is, and put a link to it into the note.`,
  );
