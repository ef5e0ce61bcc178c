import { ipcMain, type WebFrameMain } from "electron";
import type { Result } from "#shared/ipc.ts";
import { channels } from "./channels.ts";
import type { Dispatch } from "./router.ts";

const stranger: Result<never> = {
  ok: false,
  error: { code: "refused", message: "Only Lanyard's own window may call. Restart Lanyard." },
};

/**
 * Takes calls from the main frame of a window that shows this origin. A frame inside it, a page of any other origin or a
 * frame that is gone is refused before the router sees it.
 */
export function listen(dispatch: Dispatch, origin: string): void {
  const isOurs = (frame: WebFrameMain | null): boolean =>
    frame !== null && frame.parent === null && frame.origin === origin;

  ipcMain.handle(channels.call, (event, method: unknown, input: unknown) =>
    isOurs(event.senderFrame) ? dispatch(method, input) : stranger,
  );
}
