import type { Search } from "#electron/store/contract/search.ts";
import { limits } from "#shared/limits.ts";

/** Between two slices the window gets its answers. Milliseconds. */
const pause = 40;
/**
 * After the last write: somebody who types saves every second, and a note need not be indexed each time. A search does
 * not wait for this; it indexes what is marked first. Milliseconds.
 */
const quiet = 1500;
/** After a failure, such as another program writing at this moment. Milliseconds. */
const retry = 2000;

/** Indexes in the background what writes have marked. */
export interface Indexing {
  /** Something has been marked. */
  wake(): void;
  stop(): void;
}

/** Slices short enough not to be felt, with pauses between them. `failed` is told once until a slice succeeds. */
export function createIndexing(
  search: Pick<Search, "indexSlice">,
  failed: (doing: string, error: unknown) => void,
): Indexing {
  let timer: NodeJS.Timeout | null = null;
  let isFailing = false;
  let isStopped = false;

  const later = (milliseconds: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = isStopped ? null : setTimeout(slice, milliseconds);
  };
  const slice = (): void => {
    timer = null;
    try {
      const more = search.indexSlice(limits.indexSliceMilliseconds);
      isFailing = false;
      if (more) later(pause);
    } catch (error) {
      if (!isFailing) failed("indexing", error);
      isFailing = true;
      later(retry);
    }
  };
  return {
    wake: () => later(quiet),
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
