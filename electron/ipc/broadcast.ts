import { BrowserWindow } from "electron";
import type { Broadcast } from "./announce.ts";
import { channels } from "./channels.ts";

/** Tells every window. One that is still loading has cached nothing yet, and one that has crashed loads anew. */
export const broadcast: Broadcast = (topic, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isDestroyed() || window.webContents.isCrashed()) continue;
    window.webContents.send(channels.heard, topic, payload);
  }
};
