/** A clock with an alarm. Tests pass their own. */
export interface Timers {
  /** Milliseconds, only to be compared with each other. */
  now(): number;
  /** Runs `run` once after so many milliseconds. Returns the function that cancels it. */
  start(run: () => void, milliseconds: number): () => void;
}

/** The window's own clock: monotonic, so that a changed system time neither delays nor repeats a save. */
export function createWindowTimers(): Timers {
  return {
    now: () => performance.now(),
    start(run, milliseconds) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
