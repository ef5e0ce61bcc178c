import { useEffect, useEffectEvent } from "react";
import { call } from "./client.ts";
import { useLive, useTopic } from "./live.tsx";

/**
 * Registers something that saves what is typed. It is called when the window is about to close; the window waits for
 * it. A save that fails rejects: main is then not told that all is saved.
 */
export function useFlush(save: () => Promise<void>): void {
  const live = useLive();
  const latest = useEffectEvent(save);
  useEffect(() => live.beforeClose(() => latest()), [live]);
}

/** Answers main's `flush`: saves all that is registered, then says so. Used once, by the shell. */
export function useAnswerFlush(failed: (error: unknown) => void): void {
  const live = useLive();
  useTopic("flush", () => {
    live
      .saveAll()
      .then(() => call("app.flushed", {}))
      .catch(failed);
  });
}
