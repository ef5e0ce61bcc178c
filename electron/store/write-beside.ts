import type { Schedules } from "./store.ts";
import { storeFailure } from "./store-failure.ts";

/** Schedules on a connection of their own, until it is closed. */
export interface BesideSchedules {
  schedules: Schedules;
  close(): void;
}

/**
 * The same schedules, but what is written in turns goes through another connection: on the first one everything else that
 * happens between two turns would become part of the transaction.
 */
export function writingBeside(schedules: Schedules, openBeside: () => BesideSchedules): Schedules {
  const open = (): BesideSchedules => {
    try {
      return openBeside();
    } catch (error) {
      throw storeFailure(error);
    }
  };
  return {
    ...schedules,
    async applyInTurns(written, turn) {
      const beside = open();
      try {
        return await beside.schedules.applyInTurns(written, turn);
      } finally {
        beside.close();
      }
    },
  };
}
