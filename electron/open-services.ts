import { join } from "node:path";
import { v7 } from "uuid";
import type { AppWindows } from "./app-windows.ts";
import { createAttachmentDoor } from "./attachments/attachment-door.ts";
import type { ShownPicture } from "./attachments/attached-files.ts";
import { createChangeLogs } from "./change-logs.ts";
import { createComposer } from "./composer.ts";
import { createDesktop } from "./desktop.ts";
import { createIndexing } from "./indexing.ts";
import { createAnnounce } from "./ipc/announce.ts";
import { createPieceAnswers } from "./ipc/answer-pieces.ts";
import { broadcast } from "./ipc/broadcast.ts";
import { gatherNotes } from "./ipc/gather-notes.ts";
import { createHandlers } from "./ipc/handlers.ts";
import { createRouter, type Dispatch } from "./ipc/router.ts";
import { createKeyChoices } from "./key-choices.ts";
import type { Log } from "./log.ts";
import type { Now } from "./now.ts";
import { copyInThread } from "./note-copy/copy-thread.ts";
import { createPacking } from "./packing.ts";
import type { Places } from "./paths.ts";
import { startPictureProcess } from "./picture-process.ts";
import { createPosts } from "./posts.ts";
import { startExportThread } from "./schedule-export/export-thread.ts";
import { createScheduleExports } from "./schedule-exports.ts";
import { createImports } from "./schedule-import/running/run-import.ts";
import { createRecovery } from "./recovery/recovery.ts";
import { createRecoveryFolder } from "./recovery/recovery-folder.ts";
import { keysWith, type OwnKeys } from "#shared/keys.ts";
import type { Turn } from "#shared/note-body.ts";
import type { Spelling } from "./spelling/spelling.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";
import { createFolderWatch } from "./watched/folder-watch.ts";
import { createChoiceFile } from "./watched/kept-choice.ts";
import { createStoreWatch } from "./watch-store.ts";

const DAY = 24 * 60 * 60_000;
/** Until the first screen has what it asks for. Milliseconds. */
const SETTLED = 5_000;

/** Everything behind the contract, over one open store. */
export interface OpenServices {
  dispatch: Dispatch;
  /** Takes in a piece of a file. */
  receive: ReturnType<typeof createPieceAnswers>;
  /** What the window shows of a picture; null for what is not there. */
  shown(file: string, turn: Turn): Promise<ShownPicture | null>;
  /** Reads what every window asks for first: time zones take their time when they are first used. */
  warm(): void;
  /** Starts what goes on in the background. */
  begin(): void;
  /** A window's process is gone, and what was typed in it. */
  windowGone(caller: number): void;
  /** Ends it all, and closes the store. */
  end(): void;
}

export interface ServicesParts {
  places: Places;
  now: Now;
  log: Log;
  spelling: Spelling;
  windows: Pick<AppWindows, "flushed" | "openPage" | "showKeys">;
}

/** Opens the store and builds the services on it, in two turns. Throws what opening the store throws. */
export async function openServices({
  places,
  now,
  log,
  spelling,
  windows,
}: ServicesParts): Promise<OpenServices> {
  // Waiting for another program would freeze the window; the router tries again instead.
  const store = openStore({ file: places.storeFile, now, newId: v7, busyTimeout: 0 });
  // The window may be waiting for main meanwhile.
  await new Promise(setImmediate);
  const indexing = createIndexing(store.search, log.failure);
  const packing = createPacking(store.notes);
  const announce = createAnnounce(gatherNotes(broadcast), () => {
    indexing.wake();
    packing.wake();
  });
  const watch = createStoreWatch(store, () => announce.everything());
  const imports = createImports({
    ...places,
    workerFile: places.importWorker,
    store,
    newId: v7,
    now,
    laptopZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onProgress: (step) => broadcast("importing", step),
  });

  const changeLogs = createChangeLogs(store);
  const { storeFile, exportWorker } = places;
  const { readOnly } = store;
  const scheduleExports = createScheduleExports((request) =>
    startExportThread(exportWorker, { ...request, storeFile, readOnly, now: now() }),
  );
  let tidying: NodeJS.Timeout | undefined;
  const desktop = createDesktop(places.data, windows);
  const recovery = createRecovery({
    folder: createRecoveryFolder(join(places.data, "recovery")),
    store,
    now,
    elapsed: () => performance.now(),
    newId: v7,
  });
  const attached = createAttachmentDoor({
    attachments: store.attachments,
    newId: v7,
    start: () => startPictureProcess(places.pictureWorker),
  });
  const watched = createFolderWatch({
    choice: createChoiceFile(join(places.data, "watched-folder.json")),
    except: places.data,
    newId: v7,
    changed: () => announce.watched(),
    failed: log.failure,
  });
  const posts = createPosts({
    store,
    now,
    make: (job) => attached.make(job),
    print: async (page, paper) => (await import("./print-page.ts")).printPage(page, paper),
    onProgress: (step) => broadcast("exporting", step),
  });
  const onMac = process.platform === "darwin";
  const tellKeys = (own: OwnKeys) => {
    windows.showKeys(keysWith(own, onMac));
    broadcast("keys", {});
  };
  const keyChoices = createKeyChoices(join(places.data, "keys.json"), tellKeys, onMac);
  const handlers = createHandlers({
    store,
    imports,
    posts,
    composer: createComposer(store, now),
    changeLogs,
    scheduleExports,
    copiedNote: (body) => copyInThread(places.copyWorker, body),
    desktop,
    attached,
    watched,
    spelling,
    keyChoices,
    announce,
    recovery,
  });
  return {
    dispatch: createRouter(handlers, log.failure),
    receive: createPieceAnswers(
      (piece) => attached.receive(piece),
      (error) => log.failure("taking in a file", error),
    ),
    shown: (file, turn) => attached.shown(file, turn),
    warm() {
      store.events.list();
    },
    begin() {
      indexing.wake();
      if (!store.readOnly) packing.wake();
      watch.begin();
      const own = keyChoices.own();
      if (Object.keys(own).length > 0) windows.showKeys(keysWith(own, onMac));
      if (!store.readOnly) void recovery.prepare();
      if (!store.readOnly) watched.begin();
      const tidyDaily = (): void => {
        tidy(store, now, log);
        tidying = setTimeout(tidyDaily, DAY);
      };
      tidying = setTimeout(tidyDaily, SETTLED);
    },
    windowGone: (caller) => recovery.release(caller),
    end() {
      clearTimeout(tidying);
      imports.cancelAll();
      scheduleExports.stop();
      watched.stop();
      posts.cancel();
      attached.stop();
      watch.stop();
      indexing.stop();
      packing.stop();
      store.close();
    },
  };
}

/** Lets go what is old enough. It can wait for the next time: a failure is told to the log alone. */
function tidy(store: Store, now: Now, log: Log): void {
  if (store.readOnly) return;
  try {
    store.notes.thinVersions();
    store.posts.thinVersions();
    store.trash.letGo();
    sweep(store, now, log);
  } catch (error) {
    log.failure("letting go what is old", error);
  }
}

/** After the trash: what was in it may be the last that referred to a picture. */
function sweep({ attachments }: Store, now: Now, log: Log): void {
  import("./attachments/sweep-files.ts")
    .then(({ sweepFiles }) => sweepFiles(attachments, now()))
    .catch((error: unknown) => log.failure("letting go old pictures", error));
}
