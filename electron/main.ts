import { app, Menu } from "electron";
import { join } from "node:path";
import { keysWith } from "#shared/keys.ts";
import { createAppWindows } from "./app-windows.ts";
import { createClosing } from "./closing.ts";
import { createFlush } from "./flush.ts";
import { listen } from "./ipc/listen.ts";
import { lockApp } from "./lock-app.ts";
import { createLog } from "./log.ts";
import { createNow } from "./now.ts";
import type { OpenServices } from "./open-services.ts";
import { takePlaces } from "./paths.ts";
import { quitCleanly } from "./quit-cleanly.ts";
import { createSignal } from "./signal.ts";
import { createOwnWords } from "./spelling/own-words.ts";
import { createSpelling } from "./spelling/spelling.ts";

const places = takePlaces(process.argv.slice(1), process.env);
const log = createLog(places.logs);
const flush = createFlush();
const closing = createClosing(log.note);
const page = createSignal();
const script = createSignal();
let isScriptServed = false;
const served = (type: string, isLast: boolean): void => {
  page.give();
  isScriptServed ||= type.startsWith("text/javascript");
  // The editor is asked for a moment after the first script, by a window that opens in a note.
  if (isScriptServed && isLast) script.give();
};
// A development server serves the page without us.
if (places.developmentServer !== null) {
  page.give();
  script.give();
}
const pictures = Promise.withResolvers<OpenServices>();
// Whoever waits for them hears of a store that cannot be opened elsewhere.
pictures.promise.catch(() => {});
lockApp(places, served, async (file, turn) => (await pictures.promise).shown(file, turn));
const spelling = createSpelling({
  workerFile: places.spellingWorker,
  folder: places.dictionaries,
  ownWords: createOwnWords(join(places.data, "own-words.txt")),
});
const windows = createAppWindows({ ...places, flush, closing, log, spelling });

async function start(): Promise<void> {
  const shown = windows.open();
  // Each at a moment when the window needs nothing of main. Between the two it asks for its preload, and would wait.
  void page.given.then(() => windows.showKeys(keysWith({}, process.platform === "darwin")));
  const opening = script.given
    .then(loadAhead)
    .then(() => import("./open-services.ts"))
    .then(({ openServices }) =>
      openServices({ places, now: createNow(process.env, app.isPackaged), log, spelling, windows }),
    );
  listen(opening, places.origin);
  opening.then(pictures.resolve, pictures.reject);
  let services: OpenServices | null = null;
  quitCleanly(
    () => windows.saveAll(),
    closing,
    () => services?.end(),
  );
  app.on("render-process-gone", (_, { id }) => services?.windowGone(id));
  try {
    services = await opening;
  } catch (error) {
    log.failure("opening the store", error);
    await windows.tellWhyNot(error);
    return;
  }
  services.warm();
  await shown;
  services.begin();
}

/** Loads what the services are made of: a part a turn, so that none keeps the window waiting. */
async function loadAhead(): Promise<void> {
  for (const load of [
    () => import("better-sqlite3"),
    () => import("./store/open-store.ts"),
    () => import("./open-services.ts"),
  ]) {
    await new Promise(setImmediate);
    await load();
  }
  await new Promise(setImmediate);
}

// The window's scripts are compiled whole, and so kept whole between starts: V8 keeps of a module what ran while it was
// evaluated, and what draws the first screen runs after that.
app.commandLine.appendSwitch("js-flags", "--no-lazy");
// Electron builds a menu of its own at `ready` when there is none, which costs the start what ours costs again.
Menu.setApplicationMenu(null);
if (windows.isFirst()) void app.whenReady().then(start);
else app.quit();
