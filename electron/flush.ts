/** Asks the window to save what is typed, and waits for its answer. */
export interface Flush {
  /** Resolves when the window has answered, or has had its time. */
  ask(): Promise<void>;
  /** The window's answer. */
  answered(): void;
}

/** A window that hangs must not keep the app from ending: with what follows, that takes two seconds at most. */
const patience = 1500;

/** `tell` sends the question. */
export function createFlush(tell: () => void): Flush {
  let waiting: (() => void)[] = [];
  const answered = (): void => {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  };
  return {
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
        tell();
      }),
    answered,
  };
}
