import { setImmediate } from "node:timers/promises";
import type { ScheduleExports } from "./ipc/services.ts";
import type { Now } from "./now.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

/** Files of the store's events, for the handlers. */
export function createScheduleExports(store: Store, now: Now): ScheduleExports {
  return {
    // Loaded when first needed, as posts are: few starts lead there.
    async name(request) {
      const { nameExport } = await import("./schedule-export/compose-export.ts");
      return nameExport(store, request);
    },
    async compose(request) {
      const { composeExport } = await import("./schedule-export/compose-export.ts");
      const around = { now: now(), pause: () => setImmediate() };
      return (await composeExport(store, { ...request, ...around })).file;
    },
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, file) => writeFileSafely(path, file, { overwrite: true }),
  };
}
