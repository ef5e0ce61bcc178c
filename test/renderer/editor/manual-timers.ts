import type { Timers } from "#renderer/editor/timers.ts";

export interface ManualTimers extends Timers {
  /** Lets so many milliseconds pass: alarms ring in order, and what they set off is awaited. */
  pass(milliseconds: number): Promise<void>;
}

/** Lets promises that an alarm settled run what waits for them, before the next alarm rings. */
const rest = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** Time that passes only when it is told to. */
export function createManualTimers(): ManualTimers {
  let now = 0;
  let alarms: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    start(run, milliseconds) {
      const alarm = { at: now + milliseconds, run };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      await rest();
      for (;;) {
        const next = alarms.filter((one) => one.at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        alarms = alarms.filter((one) => one !== next);
        now = next.at;
        next.run();
        await rest();
      }
      now = until;
    },
  };
}
