import type { BrowserWindow } from "electron";
import type { Flush } from "./flush.ts";

/** Keeps a window open until what is typed in it is saved. */
export function closeAfterFlush(window: BrowserWindow, flush: Flush): void {
  let asked = false;
  window.on("close", (event) => {
    const { webContents } = window;
    // A page that is gone or not yet there has nothing to save, and would not answer.
    if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    void flush.ask().then(() => window.destroy());
  });
  // Windows logs off without asking the app to quit.
  window.on("session-end", () => void flush.ask());
}
