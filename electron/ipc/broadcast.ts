import { BrowserWindow } from "electron";
import type { Broadcast } from "./announce.ts";
import { channels } from "./channels.ts";

/**
 * Tells every window, once the call that led to it is answered: who waits for "saved" does not wait for the news. A
 * window that is still loading has cached nothing yet, and one that has crashed loads anew.
 */
export const broadcast: Broadcast = (topic, payload) => {
  setImmediate(() => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.isDestroyed() || window.webContents.isCrashed()) continue;
      window.webContents.send(channels.heard, topic, payload);
    }
  });
};
