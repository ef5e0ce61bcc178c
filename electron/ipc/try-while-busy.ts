import { AppError } from "#shared/errors.ts";

/** How often a write is tried again while another program (the command line) is writing, and how long between. */
const tries = 50;
const pauseMilliseconds = 100;

/**
 * Calls again, for some seconds, what failed because another program is writing. Waiting inside SQLite would stop the
 * window; waiting here stops nobody. Throws what the last try threw.
 */
export async function tryWhileBusy<T>(call: () => T | Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      const isBusy = error instanceof AppError && error.code === "busy";
      if (!isBusy || left === 0) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
