/**
 * What a window says of what is typed in it. `kept`: it could not be saved, and lies in recovery files. `silent`: it did
 * not answer in time.
 */
export type FlushAnswer = "saved" | "kept" | "unsaved" | "silent";

/** Asks windows to save what is typed, and waits for their answers. */
export interface Flush {
  /** `tell` hands one window the question, by its number. Resolves when it has answered, or has had its time. */
  ask(tell: (question: number) => void): Promise<FlushAnswer>;
  /** A window's answer. */
  answered(question: number, saved: boolean, kept?: boolean): void;
}

/** A window that hangs must not keep the app from ending: with what follows, that takes two seconds at most. */
const patience = 1500;

/** A window that is just being shown may not listen yet when it is asked first. */
const askAgainAfter = 600;

export function createFlush(): Flush {
  const waiting = new Map<number, (answer: FlushAnswer) => void>();
  let questions = 0;
  return {
    ask: (tell) =>
      new Promise((resolve) => {
        questions += 1;
        const question = questions;
        const again = setTimeout(() => tell(question), askAgainAfter);
        const end = (answer: FlushAnswer): void => {
          clearTimeout(again);
          clearTimeout(giveUp);
          waiting.delete(question);
          resolve(answer);
        };
        const giveUp = setTimeout(() => end("silent"), patience);
        waiting.set(question, end);
        tell(question);
      }),
    answered(question, saved, kept = false) {
      waiting.get(question)?.(saved ? "saved" : kept ? "kept" : "unsaved");
    },
  };
}
