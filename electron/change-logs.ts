import type { ChangeLogs } from "./ipc/services.ts";
import { writeFileSafely } from "./post/write-file-safely.ts";
import type { Store } from "./store/store.ts";

/** Change logs of the store's events, for the handlers. */
export function createChangeLogs(store: Pick<Store, "events" | "imports">): ChangeLogs {
  return {
    // Loaded when first needed, as posts are: few starts lead there.
    async compose(eventId) {
      const { composeChangeLog } = await import("./change-log/compose-change-log.ts");
      return composeChangeLog(store.events.get(eventId), store.imports.log(eventId));
    },
    // The system's dialog has asked before it let an existing file be chosen.
    write: (path, text) => writeFileSafely(path, text, { overwrite: true }),
  };
}
