import type { FlushAnswer } from "./flush.ts";

/** Asks the person whether to close though not all is known to be saved. Resolves to true for "close". */
export type AskToClose = (answer: Exclude<FlushAnswer, "saved">) => Promise<boolean>;

/** A window that is to close. */
export interface ClosingWindow {
  /** Has it save what is typed in it. */
  save: () => Promise<FlushAnswer>;
  ask: AskToClose;
}

/** Whether a window may close: not with unsaved text in it, unless the person or the system will have it so. */
export interface Closing {
  /** Has the window save, and asks the person if it can not. Resolves to whether the window may go. */
  mayClose(window: ClosingWindow): Promise<boolean>;
  /** The system ends the app, and waits for nobody: no question from now on, and one that stands counts no more. */
  hurry(): void;
  /** The whole app is to end, not a window alone. */
  quit(): void;
  /** Whether it still is: a window that is kept open takes the wish to quit back. */
  isQuitting(): boolean;
}

/** `log` is told of each close that may have lost text. */
export function createClosing(log: (happening: string) => void): Closing {
  const { promise: hurried, resolve: endQuestion } = Promise.withResolvers<"hurried">();
  let isHurried = false;
  let isQuitting = false;

  return {
    async mayClose({ save, ask }) {
      let answer = await save();
      if (answer !== "saved" && !isHurried) {
        const choice = await Promise.race([ask(answer), hurried]);
        if (choice === false) {
          isQuitting = false;
          return false;
        }
        if (choice === true) {
          log(`The person closed the window without saving (it was ${answer}).`);
          return true;
        }
        // The question may have stood for long: what could not be saved then may be saved now.
        answer = await save();
      }
      if (answer !== "saved") log(`The system ended Lanyard before all was saved (${answer}).`);
      return true;
    },
    hurry() {
      isHurried = true;
      endQuestion("hurried");
    },
    quit() {
      isQuitting = true;
    },
    isQuitting: () => isQuitting,
  };
}
