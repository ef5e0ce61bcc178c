import { useEffect, useRef, useState } from "react";
import { useFlush } from "#renderer/ipc/flush.ts";
import { useAct } from "#renderer/ipc/use-act.ts";
import { useToasts } from "#renderer/ui/toast.tsx";
import type { ConferenceEvent } from "#shared/event.ts";

/** As long as the toast with its Undo stands. */
const UNDO_MILLISECONDS = 10_000;

interface Removal {
  /** Events that are to be shown no longer. */
  hidden: ReadonlySet<string>;
  remove: (event: ConferenceEvent) => void;
}

/**
 * Removing events with a way back: an event disappears at once and is removed for good when Undo has gone or the
 * window closes.
 */
export function useRemoval(): Removal {
  const toasts = useToasts();
  const { mutateAsync } = useAct("events.remove");
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const show = (id: string) => setHidden((ids) => new Set([...ids].filter((one) => one !== id)));
  const finish = async (id: string) => {
    clearTimeout(waiting.current.get(id));
    if (!waiting.current.delete(id)) return;
    // A failure is told by a toast; the event then comes back.
    await mutateAsync({ id }).catch(() => show(id));
  };
  useFlush(async () => {
    await Promise.all(Array.from(waiting.current.keys(), finish));
  });
  useEffect(() => {
    const timers = waiting.current;
    return () => {
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, []);

  const remove = ({ id, name }: ConferenceEvent) => {
    setHidden((ids) => new Set([...ids, id]));
    waiting.current.set(
      id,
      setTimeout(() => void finish(id), UNDO_MILLISECONDS),
    );
    toasts.tellUndo(`Removed: ${name}.`, () => {
      clearTimeout(waiting.current.get(id));
      waiting.current.delete(id);
      show(id);
    });
  };
  return { hidden, remove };
}
