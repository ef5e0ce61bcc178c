import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createRecovery } from "#electron/recovery/recovery.ts";
import { createRecoveryFolder } from "#electron/recovery/recovery-folder.ts";
import { AppError, type ErrorCode } from "#shared/errors.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { countingIds, fixedClock, storeWithEvent } from "#test/support/store.ts";

/** A store, and the recovery of each life of Lanyard. */
export function recoveryLives(dataFolder: string) {
  const folder = join(dataFolder, "recovery");
  const { store, eventId, sessionId } = storeWithEvent();
  const clock = fixedClock();
  const newId = countingIds(7000);
  let milliseconds = 0;
  const begin = () =>
    createRecovery({
      folder: createRecoveryFolder(folder),
      store,
      now: clock.now,
      elapsed: () => milliseconds,
      newId,
    });
  const draft = (text: string, baseRevision = 0) => ({
    target: ofSession(sessionId),
    body: aBody(text),
    baseRevision,
  });
  const pass = (more: number) => (milliseconds += more);
  return { store, eventId, sessionId, clock, begin, draft, pass };
}

/** A save that does not succeed. */
export const fails = (code: ErrorCode) => () => {
  throw new AppError(code, "It failed.");
};

/** The files of the texts that are kept in a data folder. */
export const keptFiles = (dataFolder: string): string[] =>
  readdirSync(join(dataFolder, "recovery")).filter((name) => name !== "reserve");
