/** What the window says of what is typed in it. `silent`: it did not answer in time. */
export type FlushAnswer = "saved" | "unsaved" | "silent";

/** Asks the window to save what is typed, and waits for its answer. */
export interface Flush {
  /** Resolves when the window has answered, or has had its time. */
  ask(): Promise<FlushAnswer>;
  /** The window's answer. */
  answered(saved: boolean): void;
}

/** A window that hangs must not keep the app from ending: with what follows, that takes two seconds at most. */
const patience = 1500;

/** A window that is just being shown may not listen yet when it is asked first. */
const askAgainAfter = 600;

/** `tell` sends the question. */
export function createFlush(tell: () => void): Flush {
  let waiting: ((answer: FlushAnswer) => void)[] = [];
  return {
    ask: () =>
      new Promise((resolve) => {
        const again = setTimeout(tell, askAgainAfter);
        const end = (answer: FlushAnswer): void => {
          clearTimeout(again);
          clearTimeout(giveUp);
          waiting = waiting.filter((one) => one !== end);
          resolve(answer);
        };
        const giveUp = setTimeout(() => end("silent"), patience);
        waiting.push(end);
        tell();
      }),
    answered(saved) {
      for (const end of waiting) end(saved ? "saved" : "unsaved");
    },
  };
}
