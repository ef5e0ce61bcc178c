import { app, BrowserWindow } from "electron";
import type { CommandId } from "#shared/commands.ts";
import { AppError } from "#shared/errors.ts";
import type { Keys } from "#shared/keys.ts";
import { limits } from "#shared/limits.ts";
import { queryOfPage } from "#shared/page-address.ts";
import { closeAfterFlush } from "./close-after-flush.ts";
import type { Closing } from "./closing.ts";
import type { Flush, FlushAnswer } from "./flush.ts";
import { tellWindow } from "./ipc/broadcast.ts";
import type { Desktop } from "./ipc/services.ts";
import type { Log } from "./log.ts";
import { setMenu } from "./menu.ts";
import { createOpenRequests } from "./open-requests.ts";
import { scheduleFileIn } from "./schedule-file.ts";
import type { Spelling } from "./spelling/spelling.ts";
import { openWindow } from "./window.ts";

export interface AppWindowsParts {
  origin: string;
  /** The data folder. */
  data: string;
  preload: string;
  flush: Flush;
  closing: Closing;
  log: Log;
  spelling: Spelling;
}

/** The app's windows: the main one, and those of single notes. */
export interface AppWindows extends Pick<Desktop, "flushed" | "openPage"> {
  /**
   * One process a data folder: whether this is the first. A second one hands over the file that it was started with,
   * and has nothing more to do.
   */
  isFirst(): boolean;
  /** Opens the main one. Resolves once it is on screen: what could wait may begin. */
  open(): Promise<void>;
  /** Sets the menus, naming these keys. */
  showKeys(keys: Keys): void;
  /** Has every window save what is typed in it. */
  saveAll(): void;
  /** Shows, in their place, why Lanyard cannot start. */
  tellWhyNot(error: unknown): Promise<void>;
}

/** To be called before the app is ready: macOS tells of an opened file that early. */
export function createAppWindows({
  origin,
  data,
  preload,
  flush,
  closing,
  log,
  spelling,
}: AppWindowsParts): AppWindows {
  /** All that are open, the one used last at the end. */
  const open = new Set<BrowserWindow>();
  let main: BrowserWindow | null = null;
  const latest = (): BrowserWindow | undefined => [...open].at(-1);
  const requests = createOpenRequests((path) => {
    const window = latest();
    if (window) tellWindow(window, "openImport", { path });
  });
  const file = scheduleFileIn(process.argv.slice(1), process.cwd());
  if (file !== null) requests.open(file);
  const gone = (reason: string): void => log.note(`A window’s process is gone (${reason}).`);
  const mainAddress = `${origin}/index.html`;

  const saveIn = (window: BrowserWindow): Promise<FlushAnswer> =>
    flush.ask((question) => tellWindow(window, "flush", { question }));
  const openAt = (address: string): BrowserWindow => {
    const kind = address === mainAddress ? "main" : "note";
    const beside = kind === "note" ? [...open] : [];
    const window = openWindow({ address, kind, beside, preload, gone, spelling });
    open.add(window);
    window.on("focus", () => {
      open.delete(window);
      open.add(window);
    });
    window.once("closed", () => {
      open.delete(window);
      if (main === window) main = null;
      if (open.size === 0) requests.windowsGone();
    });
    closeAfterFlush(window, { closing, save: () => saveIn(window), origin });
    window.webContents.once("did-finish-load", () => requests.windowReady());
    return window;
  };
  const runInFront = (id: CommandId): void => {
    const window = BrowserWindow.getFocusedWindow() ?? latest();
    if (window) tellWindow(window, "command", { id });
  };
  const openMain = (): Promise<void> => {
    const window = openAt(mainAddress);
    main = window;
    return new Promise((resolve) => window.once("show", resolve));
  };
  /** The main window: to whoever starts Lanyard again, windows of single notes are not all of it. */
  const comeToFront = (): void => {
    if (main) bringToFront(main);
    else if (app.isReady()) void openMain();
  };

  app.on("open-file", (event, path) => {
    event.preventDefault();
    requests.open(path);
    if (open.size === 0) comeToFront();
  });
  app.on("second-instance", (_event, _args, _folder, handedOver) => {
    comeToFront();
    const asked = fileOf(handedOver);
    if (asked !== null) requests.open(asked);
  });
  return {
    isFirst: () => app.requestSingleInstanceLock({ file }),
    open() {
      // macOS: the app lives on without a window until its icon is clicked.
      app.on("activate", () => open.size === 0 && comeToFront());
      return openMain();
    },
    openPage(page) {
      const address = `${mainAddress}${queryOfPage(page)}`;
      const all = [...open];
      // A window's address follows what it shows.
      const shown = all.find(({ webContents }) => webContents.getURL() === address);
      if (shown) {
        bringToFront(shown);
        return;
      }
      if (all.length > limits.noteWindows) {
        throw new AppError(
          "refused",
          `${limits.noteWindows} notes are open in windows of their own. Close one of them first.`,
        );
      }
      openAt(address);
    },
    showKeys: (keys) => setMenu(runInFront, keys),
    flushed: (question, saved, kept) => flush.answered(question, saved, kept),
    saveAll() {
      for (const window of open) void saveIn(window);
    },
    async tellWhyNot(error) {
      const { tellWhyNot } = await import("./tell-why-not.ts");
      for (const window of open) tellWhyNot(window, error, data);
    },
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** What a second process hands over with the single-instance lock. */
function fileOf(handedOver: unknown): string | null {
  if (typeof handedOver !== "object" || handedOver === null || !("file" in handedOver)) return null;
  return typeof handedOver.file === "string" ? handedOver.file : null;
}
