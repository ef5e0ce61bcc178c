import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { createAttachments } from "./attachments.ts";
import { createColumnMappings } from "./column-mappings.ts";
import { createConnection } from "./connection.ts";
import { createEvents } from "./events.ts";
import { openDatabase } from "./open-database.ts";
import { openStore } from "./open-store.ts";
import { createSchedules } from "./schedules.ts";
import type { Store } from "./store.ts";
import { createWholeEvents } from "./whole-events.ts";
import { movedFailure, storeFailure } from "./store-failure.ts";
import { AppError } from "#shared/errors.ts";

/** What threads beside main need of a store. */
export type ReadableStore = Pick<
  Store,
  | "events"
  | "schedules"
  | "columnMappings"
  | "wholeEvents"
  | "attachments"
  | "changedElsewhere"
  | "close"
>;

/** Main may be in the middle of a transaction; readers wait for at most this long. Milliseconds. */
const BUSY_TIMEOUT = 5000;

const never = (): never => {
  throw new AppError("internal", "A connection for reading does not write.");
};

/**
 * A second connection to a store that main has opened, for reading: main's checks are not repeated. A store that
 * cannot be written (`readOnly`) is read from a copy, as main does it. Throws as `openStore` does.
 */
export function openToRead(file: string, readOnly: boolean): ReadableStore {
  const writing = { now: never, newId: never };
  if (readOnly) return openStore({ file, ...writing, busyTimeout: BUSY_TIMEOUT });
  if (!existsSync(file)) throw movedFailure();
  try {
    const sqlite = openDatabase(file, { readonly: true, busyTimeout: BUSY_TIMEOUT });
    const db = createConnection(sqlite, { readOnly: true, isInPlace: () => true });
    const version = (): unknown => db.read(() => sqlite.pragma("data_version", { simple: true }));
    let seen = version();
    return {
      events: createEvents(db, writing),
      schedules: createSchedules(db, writing),
      wholeEvents: createWholeEvents(db, writing),
      columnMappings: createColumnMappings(db, writing),
      attachments: createAttachments(db, { now: never, dataFolder: dirname(file) }),
      changedElsewhere() {
        const before = seen;
        seen = version();
        return seen !== before;
      },
      close: () => sqlite.close(),
    };
  } catch (error) {
    throw storeFailure(error);
  }
}
