import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import type { PostPicture } from "#shared/post.ts";
import type { PostFile } from "../check/post-problem.ts";
import { writePictures } from "./write-pictures.ts";

/** The pictures of a post as files of it. What cannot be made is told in a sentence each. */
export async function pictureFiles(
  pictures: readonly PostPicture[],
  attachments: Pick<Attachments, "folder" | "find">,
): Promise<{ files: PostFile[]; failed: string[] }> {
  if (pictures.length === 0) return { files: [], failed: [] };
  // Loaded for a post with pictures alone: what works on them is no small thing.
  const { makePicture } = await import("#electron/pictures/make-picture.ts");
  const folder = await mkdtemp(join(tmpdir(), "lanyard-"));
  try {
    const here = pictures.map((picture) => ({ ...picture, path: basename(picture.path) }));
    const { written, failed } = await writePictures(here, {
      folder,
      attachments,
      make: makePicture,
    });
    const files: PostFile[] = [];
    for (const { path } of pictures) {
      if (!written.includes(basename(path))) continue;
      files.push({ path, content: await readFile(join(folder, basename(path))) });
    }
    return { files, failed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
