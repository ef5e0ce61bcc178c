import { lstat } from "node:fs/promises";
import type { CameIn } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import type { FolderWatch } from "./folder-watch.ts";

/** What came in of the pictures that wait. They wait on until they are answered: a note may not have them yet. */
export interface TakenIn {
  files: CameIn[];
  /** The ids of those that came in. */
  taken: string[];
  /** A sentence about each of the others. */
  failed: string[];
}

/** Stores pictures of the watched folder, one after the other. */
export async function takeInFound(
  watched: Pick<FolderWatch, "find">,
  attached: { takeIn: (path: string) => Promise<CameIn> },
  ids: readonly string[],
): Promise<TakenIn> {
  const done: TakenIn = { files: [], taken: [], failed: [] };
  for (const id of ids) {
    try {
      const { path, name } = watched.find(id);
      // A link may have taken its place, and lead anywhere.
      if ((await lstat(path).catch(() => null))?.isFile() !== true) {
        throw new AppError("not-found", `“${name}” is not in the watched folder any more.`);
      }
      done.files.push(await attached.takeIn(path));
      done.taken.push(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      done.failed.push(error.message);
    }
  }
  return done;
}
