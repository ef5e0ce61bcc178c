import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  shell,
} from "electron";
import { AppError } from "#shared/errors.ts";
import { profileWords } from "#shared/profile-words.ts";
import { extname, join } from "node:path";
import type { Desktop } from "./ipc/services.ts";
import { copyRichText } from "./copy-rich-text.ts";
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
    copyRichText,

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
      return chooseFiles(options);
    },
    chooseAttachments: () =>
      chooseFiles({
        title: "Add pictures or files",
        buttonLabel: "Add",
        properties: ["openFile", "multiSelections"],
        filters: [
          { name: "All files", extensions: ["*"] },
          { name: "Pictures", extensions: pictureEndings },
        ],
      }),
    async chooseFolder() {
      const [folder] = await chooseFiles({
        title: "Watch a folder for pictures",
        buttonLabel: "Watch",
        properties: ["openDirectory"],
      });
      return folder ?? null;
    },
    async openFile(path) {
      const reason = await shell.openPath(path);
      if (reason !== "") {
        throw new AppError("refused", `The file was not opened: ${reason}. Save a copy of it.`);
      }
    },

    choosePostFile: (suggestedName) => chooseFile("Save post", suggestedName),
    async choosePostFolder() {
      const [folder] = await chooseFiles({
        title: "Save post in a folder",
        buttonLabel: "Save here",
        properties: ["openDirectory", "createDirectory"],
      });
      return folder ?? null;
    },
    async mayReplace(reason) {
      const chosen = await choose({
        message: "Replace what is there?",
        detail: reason,
        buttons: ["Replace", "Cancel"],
        defaultId: 1,
        cancelId: 1,
      });
      return chosen === 0;
    },
    async whichBlog(found, wanted) {
      const there = profileWords(found);
      const post = profileWords(wanted);
      const chosen = await choose({
        message: `The folder looks like a checkout of ${there}, the post is for ${post}.`,
        detail: "Nothing is written yet.",
        buttons: [`Switch to ${there}`, `Write it for ${post}`, "Cancel"],
        defaultId: 0,
        cancelId: 2,
      });
      return [found, wanted][chosen] ?? null;
    },
    chooseChangeLogFile: (suggestedName) => chooseFile("Save change log", suggestedName),
    chooseCopyFile: (suggestedName) => chooseFile("Save a copy", suggestedName),
    chooseExportFile: (suggestedName) => chooseFile("Export event", suggestedName),
  };
}

/** Which button of a question was pressed. */
async function choose(options: MessageBoxOptions): Promise<number> {
  const window = BrowserWindow.getFocusedWindow();
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response;
}

const pictureEndings = "jpg jpeg png webp gif avif heic heif tif tiff".split(" ");

async function chooseFiles(options: OpenDialogOptions): Promise<string[]> {
  const window = BrowserWindow.getFocusedWindow();
  const chosen = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return chosen.canceled ? [] : chosen.filePaths;
}

const KINDS: Readonly<Record<string, string>> = {
  ".md": "Markdown",
  ".html": "Web page",
  ".pdf": "PDF",
  ".docx": "Word document",
  ".opml": "Outline (OPML)",
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
