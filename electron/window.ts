import { BrowserWindow, nativeTheme } from "electron";
import windowState from "electron-window-state";
import { createCrashLimit } from "./crash-limit.ts";

/** `--surface` of the renderer's tokens, so that the window does not flash before its styles are there. */
const surface = { light: "#f4f2ec", dark: "#1b1a18" } as const;

export const smallest = { width: 480, height: 500 } as const;

export interface WindowRequest {
  /** The page to show. */
  address: string;
  preload: string;
  /** The page's process is gone: it crashed or was killed. */
  gone: (reason: string) => void;
}

/** Opens the window where it was last time, and shows it once it has something to show. */
export function openWindow({ address, preload, gone }: WindowRequest): BrowserWindow {
  const state = windowState({ defaultWidth: 1280, defaultHeight: 800 });
  const window = new BrowserWindow({
    ...place(state),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: "Lanyard",
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? surface.dark : surface.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  state.manage(window);
  const mayReload = createCrashLimit(Date.now);
  window.once("ready-to-show", () => {
    window.show();
    void import("./context-menu.ts").then(({ addContextMenu }) =>
      addContextMenu(window.webContents),
    );
  });
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    gone(reason);
    // Electron is still tearing the old process down inside this event.
    if (mayReload()) setImmediate(() => !window.isDestroyed() && window.webContents.reload());
  });
  void window.loadURL(address);
  return window;
}

function place(state: windowState.State): Electron.Rectangle | { width: number; height: number } {
  const { x, y, width, height } = state;
  return x === undefined || y === undefined ? { width, height } : { x, y, width, height };
}
