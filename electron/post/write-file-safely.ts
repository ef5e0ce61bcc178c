import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "#shared/errors.ts";
import { fileFailure } from "./file-failure.ts";
import { syncFolder } from "#electron/store/disk.ts";
import { type StagedFile, stageFile, targetExists } from "./staged-file.ts";

export interface SafeWriting {
  overwrite: boolean;
  /** Makes the folder, say. Its failures are told like those of the file. */
  prepare?: () => void;
}

/**
 * Writes a file whole or not at all, power cuts included: a temporary file beside it is written out, then takes the name.
 * Throws `target-exists` for a file that may not be replaced, `read-only`, `disk-full`, `not-found` and `invalid-input`.
 */
export function writeFileSafely(
  path: string,
  text: string | Uint8Array,
  { overwrite, prepare }: SafeWriting,
): void {
  let staged: StagedFile | null = null;
  try {
    prepare?.();
    if (!overwrite && existsSync(path)) throw targetExists(path);
    staged = stageFile(path, text);
    staged.take(overwrite);
    syncFolder(dirname(path));
  } catch (error) {
    throw error instanceof AppError ? error : fileFailure(error, path);
  } finally {
    staged?.drop();
  }
}
