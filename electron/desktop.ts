import { app, BrowserWindow, clipboard, dialog, type OpenDialogOptions } from "electron";
import { extname, join } from "node:path";
import type { Desktop } from "./ipc/services.ts";
import { stoppedAt } from "./now.ts";
import { openLink } from "./open-link.ts";
import { scheduleExtensions } from "./schedule-file.ts";

/** The system's dialogs, clipboard and browser, for the handlers. */
export function createDesktop(
  dataFolder: string,
  { flushed, openPage }: Pick<Desktop, "flushed" | "openPage">,
): Desktop {
  return {
    about: () => ({
      version: app.getVersion(),
      dataFolder,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      stoppedAt: stoppedAt(process.env, app.isPackaged),
    }),
    openLink,
    flushed,
    openPage,
    copyText: (text) => clipboard.writeText(text),

    async chooseSchedules() {
      const options: OpenDialogOptions = {
        title: "Import schedule",
        buttonLabel: "Import",
        properties: ["openFile", "multiSelections"],
        filters: [
          { name: "Schedules", extensions: [...scheduleExtensions] },
          { name: "All files", extensions: ["*"] },
        ],
      };
      const window = BrowserWindow.getFocusedWindow();
      const chosen = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return chosen.canceled ? [] : chosen.filePaths;
    },

    choosePostFile: (suggestedName) => chooseFile("Save post", suggestedName),
    chooseChangeLogFile: (suggestedName) => chooseFile("Save change log", suggestedName),
    chooseExportFile: (suggestedName) => chooseFile("Export event", suggestedName),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  ".md": "Markdown",
  ".ics": "iCalendar",
  ".json": "JSON",
};

async function chooseFile(title: string, suggestedName: string): Promise<string | null> {
  const ending = extname(suggestedName);
  const options = {
    title,
    defaultPath: join(app.getPath("documents"), suggestedName),
    filters: [{ name: KINDS[ending] ?? ending, extensions: [ending.slice(1)] }],
  };
  const window = BrowserWindow.getFocusedWindow();
  const chosen = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return chosen.canceled || chosen.filePath === "" ? null : chosen.filePath;
}
