import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Copies a database to a temporary folder, its log with it: SQLite does not open one in a folder where it cannot
 * write. `remove` takes the copy away again.
 */
export function copyToRead(file: string): { copy: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "lanyard-reading-"));
  const copy = join(folder, basename(file));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const suffix of ["", "-wal"]) {
      if (!existsSync(file + suffix)) continue;
      copyFileSync(file + suffix, copy + suffix);
      // A copy comes with the mode of what it was made from, and may not be written either.
      chmodSync(copy + suffix, 0o600);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { copy, remove };
}
