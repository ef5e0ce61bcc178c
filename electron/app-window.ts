import { app, BrowserWindow } from "electron";
import { closeAfterFlush } from "./close-after-flush.ts";
import type { Closing } from "./closing.ts";
import { broadcast } from "./ipc/broadcast.ts";
import type { Log } from "./log.ts";
import { setMenu } from "./menu.ts";
import { createOpenRequests } from "./open-requests.ts";
import { scheduleFileIn } from "./schedule-file.ts";
import { openWindow } from "./window.ts";

export interface AppWindowParts {
  origin: string;
  /** The data folder. */
  data: string;
  preload: string;
  closing: Closing;
  log: Log;
}

/** The app's one window. */
export interface AppWindow {
  /**
   * One process a data folder: whether this is the first. A second one hands over the file that it was started with,
   * and has nothing more to do.
   */
  isFirst(): boolean;
  /** Opens it. Resolves once it is on screen: what could wait may begin. */
  open(): Promise<void>;
  /** Shows, in its place, why Lanyard cannot start. */
  tellWhyNot(error: unknown): Promise<void>;
}

/** To be called before the app is ready: macOS tells of an opened file that early. */
export function createAppWindow({
  origin,
  data,
  preload,
  closing,
  log,
}: AppWindowParts): AppWindow {
  const requests = createOpenRequests((path) => broadcast("openImport", { path }));
  const file = scheduleFileIn(process.argv.slice(1), process.cwd());
  if (file !== null) requests.open(file);
  const gone = (reason: string): void => log.note(`The window's process is gone (${reason}).`);
  const open = (): Promise<void> => {
    const window = openWindow({ address: `${origin}/index.html`, preload, gone });
    closeAfterFlush(window, closing, origin);
    window.webContents.once("did-finish-load", () => requests.windowReady());
    return new Promise((resolve) => window.once("show", resolve));
  };

  app.on("open-file", (event, path) => {
    event.preventDefault();
    requests.open(path);
  });
  app.on("second-instance", (_event, _args, _folder, handedOver) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    const asked = fileOf(handedOver);
    if (asked !== null) requests.open(asked);
  });
  return {
    isFirst: () => app.requestSingleInstanceLock({ file }),
    open() {
      // macOS: the app lives on without a window until its icon is clicked.
      app.on("activate", () => {
        if (BrowserWindow.getAllWindows().length === 0) void open();
      });
      const shown = open();
      // The window's process starts meanwhile.
      setMenu((id) => broadcast("command", { id }));
      return shown;
    },
    async tellWhyNot(error) {
      const { tellWhyNot } = await import("./tell-why-not.ts");
      for (const window of BrowserWindow.getAllWindows()) tellWhyNot(window, error, data);
    },
  };
}

/** What a second process hands over with the single-instance lock. */
function fileOf(handedOver: unknown): string | null {
  if (typeof handedOver !== "object" || handedOver === null || !("file" in handedOver)) return null;
  return typeof handedOver.file === "string" ? handedOver.file : null;
}
