import type { Database } from "better-sqlite3";
import { movedFailure, readOnlyFailure, storeFailure } from "./store-failure.ts";

/** An open database and the ways of using it. Failures of the file come out as AppErrors that say what to do. */
export interface Connection {
  /** For preparing statements; they are run inside the three below only. */
  readonly sqlite: Database;
  readonly readOnly: boolean;
  read<T>(work: () => T): T;
  /** One transaction: all of it or nothing. Throws `read-only`, `disk-full`, `busy` or `store-failed`. */
  write<T>(work: () => T): T;
  /**
   * One transaction over several turns of the event loop: once it has begun, `turn` is waited for; then `work` is taken step by
   * step for at most `SLICE` milliseconds, and `turn` is waited for again. It needs a connection of its own, and other writers meet `busy` meanwhile. What `turn`
   * throws, such as for an import that was stopped, takes everything back.
   */
  writeInTurns<T>(work: () => Generator<void, T>, turn: () => Promise<void>): Promise<T>;
  /** One transaction that touches the search index alone: allowed on the copy of a read-only store too. */
  writeIndex<T>(work: () => T): T;
}

/** Short enough not to be felt while typing. Milliseconds. */
const SLICE = 8;

function read<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeFailure(error);
  }
}

/**
 * `isInPlace` tells whether the path still leads to the file that was opened: writing to one that was moved
 * or deleted would succeed and lose everything.
 */
export function createConnection(
  sqlite: Database,
  { readOnly, isInPlace }: { readOnly: boolean; isInPlace: () => boolean },
): Connection {
  // Immediate: a transaction that reads first and then waits to write could fail after half of its work.
  const transact = <T>(work: () => T): T => {
    if (!isInPlace()) throw movedFailure();
    return read(() => sqlite.transaction(work).immediate());
  };
  return {
    sqlite,
    readOnly,
    read,
    write(work) {
      if (readOnly) throw readOnlyFailure();
      return transact(work);
    },
    async writeInTurns(work, turn) {
      if (readOnly) throw readOnlyFailure();
      if (!isInPlace()) throw movedFailure();
      read(() => sqlite.exec("BEGIN IMMEDIATE"));
      try {
        await turn();
        const steps = work();
        let step = read(() => sliceOf(steps));
        while (step.done !== true) {
          // One after the other is the point.
          await turn();
          step = read(() => sliceOf(steps));
        }
        read(() => sqlite.exec("COMMIT"));
        return step.value;
      } finally {
        if (sqlite.open && sqlite.inTransaction) sqlite.exec("ROLLBACK");
      }
    },
    writeIndex: transact,
  };
}

function sliceOf<T>(steps: Generator<void, T>): IteratorResult<void, T> {
  const end = performance.now() + SLICE;
  let step = steps.next();
  while (step.done !== true && performance.now() < end) step = steps.next();
  return step;
}
