import { useMemo, useSyncExternalStore } from "react";
import type { SaveStatus } from "./autosave.ts";
import { steadyStatus, type SteadyStatus } from "./steady-status.ts";
import { createWindowTimers } from "./timers.ts";

const timers = createWindowTimers();

/** Where a text stands against the store, for a save light. */
export function useSteadyStatus(autosave: SteadyStatus): SaveStatus {
  const steady = useMemo(() => steadyStatus(autosave, timers), [autosave]);
  return useSyncExternalStore(steady.subscribe, steady.status);
}
