import { useEffect, useEffectEvent, useRef } from "react";
import { limits } from "#shared/limits.ts";
import { call, CallFailure } from "./client.ts";
import { useLive, useTopic } from "./live.tsx";

/**
 * Registers something that saves what is typed. It is called when the window is about to close; the window waits for
 * it. A save that fails rejects: main is then told that not all is saved.
 */
export function useFlush(save: () => Promise<void>): void {
  const live = useLive();
  const latest = useEffectEvent(save);
  useEffect(() => live.beforeClose(() => latest()), [live]);
}

/** Answers main's `flush`: saves all that is registered, and says whether it could. Used once, by the shell. */
export function useAnswerFlush(failed: (error: unknown) => void): void {
  const live = useLive();
  const isAnswering = useRef(false);
  useTopic("flush", () => {
    // Main asks again when it has not heard; one answer is enough.
    if (isAnswering.current) return;
    isAnswering.current = true;
    answerFlush(
      () => live.saveAll(),
      (saved) => call("app.flushed", { saved }),
      failed,
    )
      .catch(failed)
      .finally(() => {
        isAnswering.current = false;
      });
  });
}

/**
 * Saves, and answers once. A save that takes too long counts as one that failed: without an answer main would take the
 * window for one that hangs.
 */
export async function answerFlush(
  saveAll: () => Promise<void>,
  answer: (saved: boolean) => Promise<unknown>,
  failed: (error: unknown) => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new CallFailure("busy", "Saving takes longer than it should.")),
      limits.saveBeforeCloseMilliseconds,
    );
  });
  try {
    await Promise.race([saveAll(), tooLong]);
  } catch (error) {
    failed(error);
    await answer(false);
    return;
  } finally {
    clearTimeout(timer);
  }
  await answer(true);
}
