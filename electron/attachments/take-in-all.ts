import type { CameIn } from "#shared/attachment.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";

/** Takes in files one after the other. Those that cannot be are told in a sentence each; the others come in all the same. */
export async function takeInAll(
  { takeIn }: { takeIn: (path: string) => Promise<CameIn> },
  paths: readonly string[],
): Promise<{ files: CameIn[]; failed: string[] }> {
  const files: CameIn[] = [];
  const failed: string[] = [];
  for (const path of paths.slice(0, limits.attachmentsAtOnce)) {
    try {
      files.push(await takeIn(path));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed.push(error.message);
    }
  }
  const left = paths.length - limits.attachmentsAtOnce;
  if (left > 0) failed.push(`${left} more files were left out: 50 come in at once.`);
  return { files, failed };
}
