import { useEffect, useEffectEvent, useRef } from "react";
import { limits } from "#shared/limits.ts";
import { call } from "./client.ts";
import { type Live, type Saving, useLive, useTopic } from "./live.tsx";

/**
 * Registers something that saves what is typed. It is called when the window is about to close; the window waits for
 * it. A save that fails rejects: the text is then kept elsewhere, and main is told that not all is saved.
 */
export function useFlush(saving: Saving): void {
  const live = useLive();
  const save = useEffectEvent(() => saving.save());
  const keep = useEffectEvent(() => saving.keep());
  useEffect(() => live.beforeClose({ save: () => save(), keep: () => keep() }), [live]);
}

/** Answers main's `flush`: saves all that is registered, and says whether it could. Used once, by the shell. */
export function useAnswerFlush(): void {
  const live = useLive();
  const answering = useRef(new Set<number>());
  useTopic("flush", ({ question }) => {
    // Main asks again when it has not heard; one answer is enough.
    if (answering.current.has(question)) return;
    answering.current.add(question);
    savedOrKept(live)
      .then((answer) => call("app.flushed", { question, ...answer }))
      .finally(() => answering.current.delete(question))
      // Main takes no answer for a window that hangs, and asks the person.
      .catch(() => {});
  });
}

async function savedOrKept(live: Pick<Live, "saveAll" | "keepAll">) {
  if (await isSavedInTime(() => live.saveAll())) return { saved: true };
  const kept = await live.keepAll().then(
    () => true,
    () => false,
  );
  return { saved: false, kept };
}

/**
 * Saves, and resolves to whether that ended well. A save that takes too long counts as one that failed: without an answer
 * main would take the window for one that hangs. Why it failed is told where the text is.
 */
export async function isSavedInTime(saveAll: () => Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limits.saveBeforeCloseMilliseconds);
  });
  const saved = saveAll().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([saved, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
