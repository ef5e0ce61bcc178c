import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Attachments } from "#electron/store/contract/attachments.ts";
import { shownFolder } from "./shown-path.ts";
import { storedPath } from "./stored-path.ts";
import { incomingFolder } from "./take-in.ts";

/** A file that is still being written is younger. Milliseconds. */
const DAY = 24 * 60 * 60_000;

/**
 * Lets go what no text has referred to for thirty days, with what was made to show it, and what a program left that was
 * killed while it took a file in. Answers how many files went.
 */
export async function sweepFiles(
  attachments: Pick<Attachments, "folder" | "sweep">,
  now: number,
): Promise<number> {
  const { folder } = attachments;
  const gone = attachments.sweep();
  const shown = await namesIn(shownFolder(folder));
  for (const stored of gone) {
    await rm(storedPath(folder, stored), { force: true });
    for (const name of shown.filter((one) => one.startsWith(stored.file))) {
      await rm(join(shownFolder(folder), name), { force: true });
    }
  }
  for (const name of await namesIn(incomingFolder(folder))) {
    const path = join(incomingFolder(folder), name);
    const { mtimeMs } = await stat(path);
    if (name.endsWith(".part") && now - mtimeMs > DAY) await rm(path, { force: true });
  }
  return gone.length;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
