import { app, type BrowserWindow } from "electron";
import { AppError } from "#shared/errors.ts";
import { problemPage, quitAddress } from "./problem-page.ts";

/** Shows in the window why Lanyard cannot start. Closing it, or its Quit, ends the app with status 1. */
export function tellWhyNot(window: BrowserWindow, error: unknown, dataFolder: string): void {
  const sentence =
    error instanceof AppError
      ? error.message
      : "Something in Lanyard failed. Start it again; if that fails too, look into the log in the data folder.";
  window.once("closed", () => app.exit(1));
  window.webContents.on("will-navigate", (event) => {
    if (event.url === quitAddress) app.exit(1);
  });
  void window.loadURL(problemPage(sentence, dataFolder));
}
