import { lstat, open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { headBytes, tellType } from "#electron/attachments/tell-type.ts";
import { isPictureType } from "#electron/pictures/picture-job.ts";

export interface FinishedPicture {
  /** Bytes. */
  size: number;
  /** Media type, told by its content. */
  type: string;
}

/** A phone that hands over a film's worth of pictures over a bad network is slow, not endless. */
const MOST_LOOKS = 3_600;

/**
 * Waits until a file has stayed as it is from one look to the next, `pause` milliseconds apart. Null for what is no file of its own
 * any more, is empty, or is no picture by its content. Rejects when `signal` ends the waiting.
 */
export async function finishedPicture(
  path: string,
  { pause, signal }: { pause: number; signal: AbortSignal },
): Promise<FinishedPicture | null> {
  let before = "";
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = await lstat(path).catch(() => null);
    if (!found?.isFile()) return null;
    const now = `${found.size} ${found.mtimeMs}`;
    if (now === before && found.size > 0) {
      const type = await typeOf(path);
      return type !== null && isPictureType(type) ? { size: found.size, type } : null;
    }
    before = now;
    await wait(pause, undefined, { signal, ref: false });
  }
  return null;
}

async function typeOf(path: string): Promise<string | null> {
  try {
    const opened = await open(path, "r");
    try {
      const { buffer, bytesRead } = await opened.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return (await tellType(buffer.subarray(0, bytesRead))).type;
    } finally {
      await opened.close();
    }
  } catch {
    return null;
  }
}
