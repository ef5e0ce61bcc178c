import { copyFileSync, constants, existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";

/**
 * Puts a copy of a damaged database beside it, with the log that belongs to it, and answers with the failure to
 * tell. The damaged file stays where it is as well: an empty store in its place would look like lost notes. Its own
 * time names the copy, so that starting again makes no second one.
 */
export function keepDamaged(file: string): AppError {
  const stamp = new Date(statSync(file).mtimeMs).toISOString().replaceAll(/[:.]/g, "-");
  const kept = `${file}.corrupt-${stamp}`;
  const backups = join(dirname(file), "backups");
  const advice = `To go on, put a backup from ${backups} in its place under the name ${basename(file)}, or move the file away to start with an empty notebook.`;
  try {
    for (const suffix of ["", "-wal"]) {
      const size = statSync(file + suffix, { throwIfNoEntry: false })?.size;
      // Looking at a database leaves an empty log beside it.
      const isToKeep = size !== undefined && (suffix === "" || size > 0);
      if (isToKeep && !existsSync(kept + suffix)) {
        copyFileSync(file + suffix, kept + suffix, constants.COPYFILE_EXCL);
      }
    }
    return new AppError(
      "store-failed",
      `Lanyard’s database ${file} is damaged and was not opened. A copy of it is kept as ${basename(kept)}. ${advice}`,
    );
  } catch (error) {
    return new AppError(
      "store-failed",
      `Lanyard’s database ${file} is damaged and was not opened. It was left as it is. ${advice}`,
      { cause: error },
    );
  }
}
