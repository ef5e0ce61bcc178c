import { app } from "electron";
import { v7 } from "uuid";
import { createAppWindow } from "./app-window.ts";
import { createDesktop } from "./desktop.ts";
import { createFlush } from "./flush.ts";
import { createIndexing } from "./indexing.ts";
import { createAnnounce } from "./ipc/announce.ts";
import { broadcast } from "./ipc/broadcast.ts";
import { createHandlers } from "./ipc/handlers.ts";
import { listen } from "./ipc/listen.ts";
import { createRouter } from "./ipc/router.ts";
import { lockApp } from "./lock-app.ts";
import { createLog } from "./log.ts";
import { createNow } from "./now.ts";
import { openStoreOrTell } from "./open-store-or-tell.ts";
import { takePlaces } from "./paths.ts";
import { createPosts } from "./posts.ts";
import { quitCleanly } from "./quit-cleanly.ts";
import { createImports } from "./schedule-import/run-import.ts";
import { createStoreWatch } from "./watch-store.ts";

const places = takePlaces(process.argv.slice(1), process.env);
const log = createLog(places.logs);
const flush = createFlush(() => broadcast("flush", {}));
lockApp(places);
const appWindow = createAppWindow({ ...places, flush, log });

function start(): void {
  const clock = { now: createNow(process.env, app.isPackaged), newId: v7 };
  const store = openStoreOrTell(places, clock, log);
  if (store === null) return;
  const indexing = createIndexing(store.search, log.failure);
  const announce = createAnnounce(broadcast, () => indexing.wake());
  const watch = createStoreWatch(store, () => announce.everything());

  const imports = createImports({
    ...places,
    ...clock,
    store,
    onProgress: (step) => broadcast("importing", step),
  });
  const desktop = createDesktop(places.data, () => flush.answered());
  const posts = createPosts(store, clock.now);
  const handlers = createHandlers({ store, imports, posts, desktop, announce });
  listen(createRouter(handlers, log.failure), places.origin);
  quitCleanly(flush, () => {
    imports.cancelAll();
    watch.stop();
    indexing.stop();
    store.close();
  });
  appWindow.open(() => {
    indexing.wake();
    watch.begin();
  });
}

if (appWindow.isFirst()) void app.whenReady().then(start);
else app.quit();
