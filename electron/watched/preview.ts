import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PictureJob, PictureMade } from "#electron/pictures/picture-job.ts";
import { AppError } from "#shared/errors.ts";

/** The longer side: a hand's breadth on screen, twice as fine. Pixels. */
const SIDE = 192;

/**
 * A small picture of one that is not taken in, as a `data:` address: nothing of it is stored. Null for one that cannot be worked
 * on.
 */
export async function previewOf(
  { path, type }: { path: string; type: string },
  make: (job: PictureJob) => Promise<PictureMade>,
): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "lanyard-"));
  try {
    const to = join(folder, "preview.webp");
    await make({ from: path, type, to, turn: 0, pixels: SIDE });
    return `data:image/webp;base64,${await readFile(to, "base64")}`;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
