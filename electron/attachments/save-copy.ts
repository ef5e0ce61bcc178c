import { copyFile } from "node:fs/promises";
import { fileFailure } from "#electron/post/file-failure.ts";

/** Writes a stored file, as it came in, to where the person wants it. Throws `read-only`, `disk-full` or `not-found`. */
export async function saveCopy({ path: from }: { path: string }, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    throw fileFailure(error, to);
  }
}
