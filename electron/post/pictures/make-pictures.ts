import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname } from "node:path/posix";
import { join } from "node:path";
import { storedPath } from "#electron/attachments/stored-path.ts";
import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { PostPicture } from "#shared/post.ts";
import { cancelledExport } from "../cancelled-export.ts";
import { fileFailure } from "../file-failure.ts";

/** A picture or a file of a post with its bytes. */
export interface MadePicture extends PostPicture {
  bytes: Uint8Array;
  /** Pixels; null for what is no picture. */
  size: { width: number; height: number } | null;
}

export interface PictureMaking {
  attachments: Pick<Attachments, "folder" | "find">;
  make: (job: PictureJob) => Promise<PictureMade>;
  /** Told as each is done. */
  onStep?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** As many are in work together: a second one uses what reading and writing of the first leaves free. */
const AT_ONCE = 2;

/**
 * Makes a post's pictures: small enough for the web, upright, turned, and without what the camera wrote into them, such as
 * where one was. Other files are as they are. What cannot be made is told in a sentence each. Throws `cancelled`; either way
 * nothing is left on the disk.
 */
export async function makePictures(
  pictures: readonly PostPicture[],
  making: PictureMaking,
): Promise<{ made: Map<PostPicture, MadePicture>; failed: string[] }> {
  const made = new Map<PostPicture, MadePicture>();
  const failed: string[] = [];
  if (pictures.length === 0) return { made, failed };
  const folder = await mkdtemp(join(tmpdir(), "lanyard-"));
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    while (next < pictures.length) {
      const index = next;
      next += 1;
      const picture = pictures[index];
      if (picture === undefined) return;
      if (making.signal?.aborted === true) throw cancelledExport();
      const to = join(folder, `${index}${extname(picture.path)}`);
      const one = await madeOrWhyNot(picture, to, making);
      if (typeof one === "string") failed.push(one);
      else if (one !== null) made.set(picture, one);
      done += 1;
      making.onStep?.(done);
    }
  };
  try {
    // All lanes have to be over before their folder goes.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { made, failed };
}

/** Null for what the data folder does not know any more. */
async function madeOrWhyNot(
  picture: PostPicture,
  to: string,
  { attachments, make }: PictureMaking,
): Promise<MadePicture | string | null> {
  const { file, turn, isPicture } = picture;
  const stored = attachments.find(file);
  if (stored === null) return null;
  const from = storedPath(attachments.folder, stored);
  try {
    if (!isPicture) return { ...picture, bytes: await readFile(from), size: null };
    const { made } = await make({ from, type: stored.type, to, turn, pixels: limits.shownPixels });
    const bytes = await readFile(to);
    await rm(to);
    return { ...picture, bytes, size: made };
  } catch (error) {
    const reason = error instanceof AppError ? error.message : fileFailure(error, to).message;
    return `“${stored.name}” is not in the post. ${reason}`;
  }
}
