import { app, powerMonitor } from "electron";
import type { Closing } from "./closing.ts";

/**
 * Ends the app in order, whatever asks for it: the menu, the last window, the system, a signal. `end` runs once, when
 * every window is closed and nothing is written any more; `saveAll` has all windows save. To be called when the app is
 * ready.
 */
export function quitCleanly(saveAll: () => void, closing: Closing, end: () => void): void {
  app.on("before-quit", () => closing.quit());
  app.on("window-all-closed", () => {
    // On macOS an app outlives its windows, unless it was told to quit and waited for them.
    if (process.platform !== "darwin" || closing.isQuitting()) app.quit();
  });
  app.once("will-quit", end);
  const quitAtOnce = (): void => {
    closing.hurry();
    app.quit();
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, quitAtOnce);
  powerMonitor.on("suspend", saveAll);
  powerMonitor.on("shutdown", quitAtOnce);
}
