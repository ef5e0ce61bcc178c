import type { BrowserWindow } from "electron";
import type { Flush } from "./flush.ts";

/** Keeps a window that shows a page of this origin open until what is typed in it is saved. */
export function closeAfterFlush(window: BrowserWindow, flush: Flush, origin: string): void {
  let asked = false;
  window.on("close", (event) => {
    const { webContents } = window;
    // Any other page, and one that is gone or not yet there, has nothing to save and would not answer.
    const isThere = !webContents.isCrashed() && !webContents.isLoadingMainFrame();
    if (!isThere || !webContents.getURL().startsWith(`${origin}/`)) return;
    event.preventDefault();
    if (asked) return;
    asked = true;
    void flush.ask().then(() => window.destroy());
  });
  // Windows logs off without asking the app to quit.
  window.on("session-end", () => void flush.ask());
}
