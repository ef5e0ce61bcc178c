import { AppError } from "#shared/errors.ts";
import type { Log } from "./log.ts";
import type { Places } from "./paths.ts";
import { openProblemWindow } from "./problem-window.ts";
import { openStore, type StoreOptions } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** Opens the store, or shows why it cannot be opened and answers null. Nothing else then starts. */
export function openStoreOrTell(
  { storeFile, data }: Places,
  clock: Pick<StoreOptions, "now" | "newId">,
  log: Log,
): Store | null {
  try {
    // Waiting for another program would freeze the window; the router tries again instead.
    return openStore({ file: storeFile, busyTimeout: 0, ...clock });
  } catch (error) {
    log.failure("The store did not open", error);
    const sentence =
      error instanceof AppError
        ? error.message
        : "Lanyard's database could not be opened. Start Lanyard again; if that fails, look into the log in the data folder.";
    openProblemWindow(sentence, data);
    return null;
  }
}
