import { BrowserWindow } from "electron";
import type { Payload, Topic } from "#shared/ipc.ts";
import type { Broadcast } from "./announce.ts";
import { channels } from "./channels.ts";

/**
 * Tells one window. One that is still loading has cached nothing yet, and one that has crashed loads anew.
 */
export function tellWindow<T extends Topic>(
  window: BrowserWindow,
  topic: T,
  payload: Payload<T>,
): void {
  if (window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(channels.heard, topic, payload);
}

/** Tells every window, once the call that led to it is answered: who waits for "saved" does not wait for the news. */
export const broadcast: Broadcast = (topic, payload) => {
  setImmediate(() => {
    for (const window of BrowserWindow.getAllWindows()) tellWindow(window, topic, payload);
  });
};
