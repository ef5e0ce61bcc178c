import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { hashFile } from "#electron/attachments/hash-file.ts";
import { storedPath } from "#electron/attachments/stored-path.ts";
import { beginIntake } from "#electron/attachments/take-in.ts";
import { filesBeside } from "#electron/schedule-export/event-file/files-beside.ts";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import type { WholeEvent } from "#electron/store/whole-event.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ImportWarning } from "#shared/schedule.ts";

export interface TakingFiles {
  attachments: Pick<Attachments, "folder" | "find" | "keep">;
  /** The event's file; null for one that lies nowhere, such as a pasted one. */
  path: string | null;
  newId: () => string;
  /** Waited for between two files; ends the taking when it throws. */
  turn?: () => Promise<void>;
}

/**
 * Stores the pictures and files that lie in the folder beside an event's file, before the event is written: a note never comes
 * before its pictures. Only what its texts name is read, only regular files, and only what has the content that it is named by.
 * Answers with a warning about those that are not there. Throws `disk-full`, `read-only` or `too-large`.
 */
export async function takeFilesBeside(
  events: readonly Pick<WholeEvent, "files">[],
  { attachments, path, newId, turn }: TakingFiles,
): Promise<ImportWarning[]> {
  const wanted = new Map(
    events.flatMap(({ files }) => files.map(({ file, name }) => [file, name])),
  );
  if (wanted.size === 0) return [];
  const folder = path === null ? null : filesBeside(path);
  const there = folder === null ? new Map<string, string>() : await byHash(folder);
  const missing: string[] = [];
  for (const [file, name] of wanted) {
    await turn?.();
    if (await isStored(attachments, file)) continue;
    const found = there.get(file);
    if (found === undefined || !(await isAsNamed(found, file))) {
      missing.push(name);
      continue;
    }
    const intake = await beginIntake(attachments, { id: newId(), name });
    try {
      for await (const piece of createReadStream(found, {
        highWaterMark: limits.attachmentPieceBytes,
      })) {
        if (piece instanceof Uint8Array) await intake.write(piece);
      }
    } catch (error) {
      await intake.abandon();
      if (error instanceof AppError) throw error;
      missing.push(name);
      continue;
    }
    await intake.finish();
  }
  return missing.length === 0 ? [] : [warningOf(missing, folder)];
}

/** Names that begin with a hash, in the folder; a link may lie there, and is not followed later. */
async function byHash(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    names.flatMap((name) => {
      const [, hash] = /^([0-9a-f]{64})\.[a-z\d]{1,10}$/.exec(name) ?? [];
      return hash === undefined ? [] : [[hash, join(folder, name)]];
    }),
  );
}

async function isStored(
  { folder, find }: TakingFiles["attachments"],
  file: string,
): Promise<boolean> {
  const stored = find(file);
  return stored !== null && (await hashFile(storedPath(folder, stored))) === file;
}

async function isAsNamed(path: string, file: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  const isOne = found?.isFile() === true && found.size <= limits.attachmentBytes;
  return isOne && (await hashFile(path)) === file;
}

function warningOf(missing: readonly string[], folder: string | null): ImportWarning {
  const [first = ""] = missing;
  const what = missing.length === 1 ? `“${first}” is` : `${missing.length} pictures and files are`;
  const where =
    folder === null
      ? "an event that is not read from a file brings none"
      : `it was looked for in the folder “${basename(folder)}” beside the file`;
  return {
    code: "files-missing",
    message: `${what} not there or damaged; ${where}. The notes keep the place, and the words.`,
    where: null,
  };
}
