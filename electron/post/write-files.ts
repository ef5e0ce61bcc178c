import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import { cancelledExport } from "./cancelled-export.ts";
import type { PostFile } from "./check/post-problem.ts";
import { fileFailure } from "./file-failure.ts";
import { syncFolder } from "#electron/store/disk.ts";
import { type StagedFile, stageFile, targetExists } from "./staged-file.ts";

/** Between two files other work goes on. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

export interface FilesWriting {
  folder: string;
  overwrite: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Writes the files of a post below a folder, all of them or none: they are written out beside their names first, and take them
 * once the last one is there. What was replaced comes back, and new folders go, when one of them fails or it is cancelled.
 * Throws `target-exists`, `read-only`, `disk-full`, `invalid-input`, `cancelled`.
 */
export async function writeFiles(
  files: readonly PostFile[],
  { folder, overwrite, signal }: FilesWriting,
): Promise<void> {
  if (!overwrite) refuseTaken(files, folder);
  const staged: StagedFile[] = [];
  const folders: string[] = [];
  try {
    for (const { path, content } of files) {
      if (signal?.aborted === true) throw cancelledExport();
      const target = join(folder, path);
      toldOf(target, () => {
        folders.push(...newFolders(dirname(target)));
        staged.push(stageFile(target, content));
      });
      await nextTurn();
    }
    if (signal?.aborted === true) throw cancelledExport();
    for (const one of staged) toldOf(one.path, () => one.keepFormer());
    takeNames(staged, overwrite);
  } catch (error) {
    for (const one of staged) one.drop();
    folders.toReversed().forEach(removeIfEmpty);
    throw error;
  }
  for (const one of staged) one.drop();
}

/** One after the other, without a turn between: nothing cancels it, and a kill has little time. */
function takeNames(staged: readonly StagedFile[], overwrite: boolean): void {
  try {
    for (const one of staged) toldOf(one.path, () => one.take(overwrite));
    for (const inside of new Set(staged.map(({ path }) => dirname(path)))) {
      toldOf(inside, () => syncFolder(inside));
    }
  } catch (error) {
    for (const one of staged.toReversed()) one.giveBack();
    throw error;
  }
}

/** Work on a file, whose failure is told with its name. */
function toldOf(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof AppError ? error : fileFailure(error, path);
  }
}

/** Throws `target-exists`, naming the first of these files that is there already. */
export function refuseTaken(files: readonly PostFile[], folder: string): void {
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken === undefined) return;
  throw targetExists(join(folder, taken.path));
}

/** Makes a folder and answers with those that were not there, outermost first. */
function newFolders(folder: string): string[] {
  const outermost = mkdirSync(folder, { recursive: true });
  if (outermost === undefined) return [];
  const made = [folder];
  while (made[0] !== outermost && dirname(made[0] ?? outermost) !== made[0]) {
    made.unshift(dirname(made[0] ?? outermost));
  }
  return made;
}

/** What somebody else put there meanwhile stays. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is theirs now.
  }
}
