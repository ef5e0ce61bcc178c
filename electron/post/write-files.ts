import { existsSync, mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { PostFile } from "./check/post-problem.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/** Between two files other work goes on. */
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Writes the files of a post below a folder, each whole or not at all, and none when one of them may not be replaced. When one
 * fails, those before it that were not there are taken away again. Throws `target-exists`, `read-only`, `disk-full`,
 * `invalid-input`.
 */
export async function writeFiles(
  files: readonly PostFile[],
  { folder, overwrite }: { folder: string; overwrite: boolean },
): Promise<void> {
  if (!overwrite) refuseTaken(files, folder);
  const added: string[] = [];
  const folders: string[] = [];
  try {
    for (const { path, content } of files) {
      const target = join(folder, path);
      const isNew = !existsSync(target);
      writeFileSafely(target, content, {
        overwrite,
        prepare: () => folders.push(...newFolders(dirname(target))),
      });
      if (isNew) added.push(target);
      await nextTurn();
    }
  } catch (error) {
    for (const target of added) rmSync(target, { force: true });
    folders.toReversed().forEach(removeIfEmpty);
    throw error;
  }
}

/** Throws `target-exists`, naming the first of these files that is there already. */
export function refuseTaken(files: readonly PostFile[], folder: string): void {
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken === undefined) return;
  throw new AppError(
    "target-exists",
    `There is a file ${join(folder, taken.path)} already. Choose another folder, or allow it to be overwritten.`,
  );
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
