import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { storedPath } from "#electron/attachments/stored-path.ts";
import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { PostPicture } from "#shared/post.ts";
import { fileFailure } from "../file-failure.ts";

/**
 * Writes a post's pictures beside it: small enough for the web, upright, turned, and without what the camera wrote into them,
 * such as where one was. Other files are copied as they are. Answers with the paths that were written, relative to `folder`,
 * and a sentence about each that could not be.
 */
export async function writePictures(
  pictures: readonly PostPicture[],
  {
    folder,
    attachments,
    make,
  }: {
    folder: string;
    attachments: Pick<Attachments, "folder" | "find">;
    make: (job: PictureJob) => Promise<PictureMade>;
  },
): Promise<{ written: string[]; failed: string[] }> {
  const written: string[] = [];
  const failed: string[] = [];
  for (const { file, turn, path, isPicture } of pictures) {
    const stored = attachments.find(file);
    if (stored === null) continue;
    const from = storedPath(attachments.folder, stored);
    const to = join(folder, ...path.split("/"));
    try {
      if (isPicture) await make({ from, type: stored.type, to, turn, pixels: limits.shownPixels });
      else await copy(from, to);
      written.push(path);
    } catch (error) {
      const reason = error instanceof AppError ? error.message : fileFailure(error, to).message;
      failed.push(`“${stored.name}” is not beside the post. ${reason}`);
    }
  }
  return { written, failed };
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
