import { type BrowserWindow, dialog } from "electron";
import type { AskToClose, Closing } from "./closing.ts";
import type { FlushAnswer } from "./flush.ts";

const messages = {
  kept: "What you wrote could not be saved.",
  unsaved: "What you wrote could not be saved.",
  silent: "This window of Lanyard does not answer, so what you wrote last may not be saved.",
} as const;

const details = {
  kept: "Kept open, Lanyard goes on trying, and the foot of the note says why it could not. Closed, it offers the text at the next start: it lies in a recovery file.",
  unsaved:
    "Kept open, Lanyard goes on trying, and the foot of the note says why it could not. Closing loses what is not saved.",
  silent: "Kept open, it may answer in a while. Closing loses what is not saved.",
} as const;

export interface CloseParts {
  closing: Closing;
  /** Has the window save what is typed in it. */
  save: () => Promise<FlushAnswer>;
  origin: string;
}

/** Keeps a window that shows a page of this origin open until what is typed in it is saved, or given up. */
export function closeAfterFlush(
  window: BrowserWindow,
  { closing, save, origin }: CloseParts,
): void {
  const ask: AskToClose = async (answer) => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      title: "Lanyard",
      message: messages[answer],
      detail: details[answer],
      buttons: ["Keep open", "Close without saving"],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  };
  let isAsked = false;
  const close = async (): Promise<void> => {
    isAsked = true;
    try {
      if ((await closing.mayClose({ save, ask })) && !window.isDestroyed()) window.destroy();
    } finally {
      isAsked = false;
    }
  };

  window.on("close", (event) => {
    const { webContents } = window;
    // Any other page, and one that is gone or not yet there, has nothing to save and would not answer.
    const isThere = !webContents.isCrashed() && !webContents.isLoadingMainFrame();
    if (!isThere || !webContents.getURL().startsWith(`${origin}/`)) return;
    event.preventDefault();
    if (!isAsked) void close();
  });
  // Windows logs off without asking the app to quit.
  window.on("session-end", () => {
    closing.hurry();
    void closing.mayClose({ save, ask });
  });
}
