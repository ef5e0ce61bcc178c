import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ComposedPost } from "#shared/post.ts";
import { writeFileSafely } from "./write-file-safely.ts";

export interface PostWriting {
  post: Pick<ComposedPost, "file" | "fileName">;
  /** Made when it is not there. */
  folder: string;
  overwrite: boolean;
}

/** Writes a post into a folder; `files` are relative to it. Throws `target-exists`, `read-only`, `disk-full`, `invalid-input`. */
export function writePost({ post, folder, overwrite }: PostWriting): { files: string[] } {
  writeFileSafely(join(folder, post.fileName), post.file, {
    overwrite,
    prepare: () => mkdirSync(folder, { recursive: true }),
  });
  return { files: [post.fileName] };
}
