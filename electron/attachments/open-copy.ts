import { chmod, copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPictureType } from "#electron/pictures/picture-job.ts";
import { slugOf } from "#electron/post/file-name.ts";
import type { StoredFile } from "#electron/store/contract/attachments.ts";
import { AppError } from "#shared/errors.ts";

/** What programs show and do not run. Everything else is for the person to save and to judge. */
const SHOWN =
  /^(?:audio|video)\/|^text\/plain$|^application\/(?:pdf|epub\+zip|vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)|vnd\.openxmlformats-officedocument\.(?:wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation))$/;

/**
 * A copy of a stored file for another program to open: what it does to it does not reach the note's own. The name ends as such
 * files do, whatever the file was called. Throws `refused` for kinds of files that could be programs.
 */
export async function copyToOpen(stored: StoredFile & { path: string }): Promise<string> {
  if (!SHOWN.test(stored.type) && !isPictureType(stored.type)) {
    throw new AppError(
      "refused",
      `“${stored.name}” could be a program, so it is not opened from here. Save a copy of it.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "lanyard-"));
  const copy = join(folder, copyName(stored));
  await copyFile(stored.path, copy);
  await chmod(copy, 0o600);
  return copy;
}

/** A name that every system takes, with the ending that tells what the file is. */
export function copyName({ name, ending }: Pick<StoredFile, "name" | "ending">): string {
  const stem = slugOf(name.replace(/\.[\p{L}\p{N}]{1,8}$/u, "")) || "file";
  return `${stem}.${ending}`;
}
