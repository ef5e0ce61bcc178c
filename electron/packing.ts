import type { Notes } from "#electron/store/contract/notes.ts";

/** After the last write: packing can wait until nobody types. Milliseconds. */
const quiet = 2500;

/** Packs in the background the long versions that saves have kept as they were. */
export interface Packing {
  /** Something was written. */
  wake(): void;
  stop(): void;
}

/** A failure, such as another program writing at this moment, ends it until the next write: an unpacked version is whole, too. */
export function createPacking(notes: Pick<Notes, "packVersion">): Packing {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const packOne = async (): Promise<void> => {
    try {
      if ((await notes.packVersion()) && !isStopped) timer = setTimeout(packNext);
    } catch {
      // It is packed after a later write.
    }
  };
  const packNext = (): void => void packOne();
  return {
    wake() {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(packNext, quiet);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
