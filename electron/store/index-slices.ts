import { AppError } from "#shared/errors.ts";
import type { Connection } from "./connection.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Search } from "./contract/search.ts";

/** Share of a slice that is planned: the rest is for a document or a disk that takes longer than those before. */
const plannedShare = 0.6;
/** Documents a transaction when everything is to be indexed: few enough for other writers to get their turn. */
const batch = 500;
/** FTS5 merges no fewer pieces than these, and every slice of documents leaves one. */
const mergedPieces = 4;
/** Pages of a step of merging: a step takes about a millisecond. */
const mergedPages = 8;
/** Pages in the log that are worth bringing into the file: some milliseconds of work. */
const logPages = 500;

interface LogPages {
  log: number;
  checkpointed: number;
}

/**
 * Does what is due in the index in slices: documents, merging what they left, and bringing the log into the file. Each
 * has slices of its own, since SQLite would do all three in the one that happens to be full. `elapsed` answers with
 * milliseconds from any start and only measures.
 */
export function createIndexSlices(
  db: Connection,
  index: SearchIndex,
  { elapsed }: { elapsed: () => number },
): Pick<Search, "indexSlice" | "finish"> {
  const log = db.sqlite.prepare<[], LogPages>("PRAGMA wal_checkpoint(NOOP)");
  const intoFile = db.sqlite.prepare<[], LogPages>("PRAGMA wal_checkpoint(PASSIVE)");
  /** What committing takes for each millisecond of work before it: learnt, since it grows with the work. */
  let commitShare = 1;
  /** Pieces of the index that are not known to be merged: what an earlier run left is looked at once. */
  let pieces = mergedPieces;
  let taken = 0;

  const refreshWhile = (isTimeLeft: (done: number) => boolean): void => {
    let next = index.nextMark();
    for (let done = 0; next !== undefined && (done === 0 || isTimeLeft(done)); done += 1) {
      index.refresh(next);
      next = index.nextMark();
    }
  };
  const mergeWhile = (isTimeLeft: () => boolean): void => {
    let isMore = true;
    do isMore = index.merge(mergedPages);
    while (isMore && isTimeLeft());
    if (!isMore) pieces = 0;
  };
  /** Work in one transaction that ends in time. */
  const inSlice = (milliseconds: number, work: (isTimeLeft: () => boolean) => void): void => {
    const start = elapsed();
    const end = start + (milliseconds * plannedShare) / (1 + commitShare);
    let stopped = start;
    db.writeIndex(() => {
      work(() => elapsed() < end);
      stopped = elapsed();
    });
    const share = (elapsed() - stopped) / Math.max(stopped - start, 1);
    commitShare = commitShare * 0.7 + Math.min(share, 4) * 0.3;
  };
  const isMarked = (): boolean => db.read(() => index.nextMark()) !== undefined;
  /** Whether enough is new in the log since it was last taken; a reader may have kept that from taking all of it. */
  const isLogLong = (): boolean => {
    const pages = db.read(() => log.get());
    if (pages === undefined) return false;
    // The log has begun anew.
    if (pages.log < taken) taken = 0;
    return pages.log - Math.max(pages.checkpointed, taken) >= logPages;
  };
  const takeLog = (): void => {
    taken = db.read(() => intoFile.get())?.log ?? 0;
  };

  return {
    indexSlice(milliseconds) {
      try {
        if (isLogLong()) takeLog();
        else if (pieces >= mergedPieces) inSlice(milliseconds, mergeWhile);
        else if (isMarked()) {
          inSlice(milliseconds, refreshWhile);
          pieces += 1;
        } else return false;
        return true;
      } catch (error) {
        // The command line is writing: the marks stay, and the next slice comes soon.
        if (error instanceof AppError && error.code === "busy") return true;
        throw error;
      }
    },
    finish() {
      while (isMarked()) {
        db.writeIndex(() => refreshWhile((done) => done < batch));
        pieces = mergedPieces;
      }
    },
  };
}
