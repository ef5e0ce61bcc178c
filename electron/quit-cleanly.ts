import { app, powerMonitor } from "electron";
import type { Flush } from "./flush.ts";

/**
 * Ends the app in order, whatever asks for it: the menu, the last window, the system, a signal. `end` runs once, when
 * every window is closed and nothing is written any more. To be called when the app is ready.
 */
export function quitCleanly(flush: Flush, end: () => void): void {
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });
  app.on("window-all-closed", () => {
    // On macOS an app outlives its windows, unless it was told to quit and waited for them.
    if (process.platform !== "darwin" || isQuitting) app.quit();
  });
  app.once("will-quit", end);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => app.quit());
  }
  powerMonitor.on("suspend", () => void flush.ask());
  powerMonitor.on("shutdown", () => app.quit());
}
