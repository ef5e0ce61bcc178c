import { BrowserWindow, nativeTheme, screen } from "electron";
import windowState from "electron-window-state";
import { cascaded } from "./cascaded.ts";
import { createCrashLimit } from "./crash-limit.ts";
import type { Spelling } from "./spelling/spelling.ts";

/** `--surface` of the renderer's tokens, so that the window does not flash before its styles are there. */
const surface = { light: "#f4f2ec", dark: "#1b1a18" } as const;

export const smallest = { width: 480, height: 500 } as const;

/** The whole app, or one note. Each kind remembers its own place. */
export type WindowKind = "main" | "note";

const kinds = {
  main: { file: "window-state.json", defaultWidth: 1280, defaultHeight: 800 },
  note: { file: "note-window-state.json", defaultWidth: 760, defaultHeight: 800 },
} as const satisfies Record<WindowKind, windowState.Options>;

export interface WindowRequest {
  /** The page to show. */
  address: string;
  kind: WindowKind;
  /** Windows that it must not lie upon exactly. */
  beside: readonly BrowserWindow[];
  preload: string;
  /** The page's process is gone: it crashed or was killed. */
  gone: (reason: string) => void;
  spelling: Spelling;
}

/** Opens a window where one of its kind was last, and shows it once it has something to show. */
export function openWindow({
  address,
  kind,
  beside,
  preload,
  gone,
  spelling,
}: WindowRequest): BrowserWindow {
  const state = windowState(kinds[kind]);
  const window = new BrowserWindow({
    ...place(state, beside),
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
      addContextMenu(window.webContents, spelling),
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

function place(
  { x, y, width, height }: windowState.State,
  beside: readonly BrowserWindow[],
): Electron.Rectangle | { width: number; height: number } {
  if (x === undefined || y === undefined) return { width, height };
  const wanted = { x, y, width, height };
  if (beside.length === 0) return wanted;
  const { workArea } = screen.getDisplayMatching(wanted);
  const taken = beside.map((window) => window.getBounds());
  return cascaded(wanted, taken, workArea);
}
