import { app, BrowserWindow } from "electron";
import { problemPage, quitAddress } from "./problem-page.ts";

/** Shows why Lanyard cannot start. Closing the window, or its Quit, ends the app with status 1. */
export function openProblemWindow(sentence: string, dataFolder: string): void {
  const window = new BrowserWindow({
    width: 640,
    height: 360,
    title: "Lanyard",
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  });
  window.once("ready-to-show", () => window.show());
  window.once("closed", () => app.exit(1));
  window.webContents.on("will-navigate", (event) => {
    if (event.url === quitAddress) app.exit(1);
  });
  void window.loadURL(problemPage(sentence, dataFolder));
}
