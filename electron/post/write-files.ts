import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { PostFile } from "./check/post-problem.ts";
import { writeFileSafely } from "./write-file-safely.ts";

/**
 * Writes the files of a post below a folder, each whole or not at all, and none when one of them may not be replaced.
 * Throws `target-exists`, `read-only`, `disk-full`, `invalid-input`.
 */
export function writeFiles(
  files: readonly PostFile[],
  { folder, overwrite }: { folder: string; overwrite: boolean },
): void {
  const taken = overwrite ? undefined : files.find(({ path }) => existsSync(join(folder, path)));
  if (taken !== undefined) {
    throw new AppError(
      "target-exists",
      `There is a file ${join(folder, taken.path)} already. Choose another folder, or allow it to be overwritten.`,
    );
  }
  for (const { path, content } of files) {
    const target = join(folder, path);
    writeFileSafely(target, content, {
      overwrite,
      prepare: () => mkdirSync(dirname(target), { recursive: true }),
    });
  }
}
