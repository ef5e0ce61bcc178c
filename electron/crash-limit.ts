const most = 3;
const minute = 60_000;

/** Whether to start the window's process again: not when it has just died three times. `now` in milliseconds. */
export function createCrashLimit(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    times = [...times.filter((time) => now() - time < minute), now()];
    return times.length <= most;
  };
}
