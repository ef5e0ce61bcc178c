import { useEffect, useState, useSyncExternalStore } from "react";
import { call } from "#renderer/ipc/client.ts";
import { useTopic } from "#renderer/ipc/live.tsx";
import type { ScheduleOrigin } from "#shared/schedule.ts";
import {
  createImportRun,
  type ImportDoor,
  type ImportRun,
  type ImportState,
} from "./import-run.ts";
import { useCloseUndo } from "./use-close-undo.ts";

const door: ImportDoor = {
  prepare: (importId, origin) => call("imports.prepare", { importId, origin }),
  adjust: (importId, choice) => call("imports.adjust", { importId, ...choice }),
  apply: (importId, confirmed, leaveOut) =>
    call("imports.apply", { importId, confirmed, leaveOut: [...leaveOut] }),
  cancel: (importId) => call("imports.cancel", { importId }),
};

/**
 * An import for as long as its dialog is shown. An origin that is given is read at once; another one replaces it.
 * `into` is the event that the schedule is meant for, null where main finds out.
 */
export function useImport(
  origin: ScheduleOrigin | null,
  into: string | null,
): [ImportState, ImportRun] {
  const [run] = useState(() => createImportRun({ door, newId: () => crypto.randomUUID(), into }));
  const state = useSyncExternalStore(run.subscribe, run.state);
  useTopic("importing", (progress) => run.hear(progress));
  useCloseUndo();
  useEffect(() => {
    if (origin !== null) void run.read(origin);
    return () => run.chooseAnother();
  }, [run, origin]);
  return [state, run];
}
