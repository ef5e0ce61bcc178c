import { copyFile, lstat, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { hashFile } from "#electron/attachments/hash-file.ts";
import { storedPath } from "#electron/attachments/stored-path.ts";
import { fileFailure } from "#electron/post/file-failure.ts";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import { filesBeside } from "./files-beside.ts";

/**
 * Writes the pictures and files of an event into a folder beside its file, each under its hash; what is there already is left
 * as it is. Answers with a sentence about each that is not there to be written. Throws `read-only` or `disk-full`.
 */
export async function writeFilesBeside(
  { folder, find }: Pick<Attachments, "folder" | "find">,
  path: string,
  files: readonly { file: string; name: string }[],
): Promise<string[]> {
  const missing: string[] = [];
  const beside = filesBeside(path);
  for (const { file, name } of files) {
    const stored = find(file);
    const from = stored && storedPath(folder, stored);
    if (stored === null || from === null || (await hashFile(from)) !== file) {
      missing.push(
        `“${name}” is missing from the data folder, or damaged, and is not in the export.`,
      );
      continue;
    }
    const to = join(beside, `${file}.${stored.ending}`);
    if (await isWhole(to, file)) continue;
    const part = `${to}.part`;
    try {
      await mkdir(beside, { recursive: true });
      await copyFile(from, part);
      await rename(part, to);
    } catch (error) {
      await rm(part, { force: true }).catch(() => {});
      throw fileFailure(error, to);
    }
  }
  return missing;
}

const isWhole = async (path: string, file: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isFile() === true && (await hashFile(path)) === file;
