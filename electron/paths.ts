import { app } from "electron";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { appOrigin } from "./app-origin.ts";
import { dataFolder } from "./data-folder.ts";

/** Where the app finds and keeps its files. */
export interface Places {
  data: string;
  storeFile: string;
  logs: string;
  /** The built workers. */
  importWorker: string;
  exportWorker: string;
  copyWorker: string;
  pictureWorker: string;
  spellingWorker: string;
  /** The folder of dictionaries. */
  dictionaries: string;
  preload: string;
  renderer: string;
  /** The bundler's server while developing, else null. */
  developmentServer: string | null;
  /** Where the window's page comes from. */
  origin: string;
}

/**
 * Settles the data folder, and Chromium's own folder inside it, so that one data folder means one app: the
 * single-instance lock lies there. To be called before that lock is asked for.
 */
export function takePlaces(args: readonly string[], env: NodeJS.ProcessEnv): Places {
  const data = dataFolder(args, env, process.platform, homedir());
  // Chromium cannot start, nor take the lock, in a folder that it cannot write; Lanyard then shows what is there.
  const own = isWritable(data) ? data : mkdtempSync(join(tmpdir(), "lanyard-"));
  if (own !== data) app.once("quit", () => rmSync(own, { recursive: true, force: true }));
  app.setPath("userData", own);
  app.setPath("sessionData", join(own, "browser"));
  app.setPath("crashDumps", join(own, "browser", "crashes"));
  // Set by electron-vite.
  const server = app.isPackaged ? undefined : env["ELECTRON_RENDERER_URL"];
  const developmentServer = server === undefined ? null : new URL(server).origin;
  const built = join(app.getAppPath(), "out");
  return {
    data,
    storeFile: join(data, "lanyard.db"),
    logs: join(own, "logs"),
    importWorker: join(built, "main", "import-worker.cjs"),
    exportWorker: join(built, "main", "export-worker.cjs"),
    copyWorker: join(built, "main", "copy-worker.cjs"),
    pictureWorker: join(built, "main", "picture-worker.cjs"),
    spellingWorker: join(built, "main", "spelling-worker.cjs"),
    dictionaries: join(built, "main", "dictionaries"),
    preload: join(built, "preload", "preload.cjs"),
    renderer: join(built, "renderer"),
    developmentServer,
    origin: developmentServer ?? appOrigin,
  };
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
