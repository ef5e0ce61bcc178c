import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAttachmentDoor } from "#electron/attachments/attachment-door.ts";
import { checkedLink } from "#electron/checked-link.ts";
import { createChangeLogs } from "#electron/change-logs.ts";
import { createComposer } from "#electron/composer.ts";
import { createAnnounce } from "#electron/ipc/announce.ts";
import { createKeyChoices } from "#electron/key-choices.ts";
import { createHandlers } from "#electron/ipc/handlers.ts";
import { createRouter, type Dispatch } from "#electron/ipc/router.ts";
import type { Services } from "#electron/ipc/services.ts";
import { makePicture } from "#electron/pictures/make-picture.ts";
import { copiedNote } from "#electron/note-copy/copied-note.ts";
import { createPosts } from "#electron/posts.ts";
import { createExportAnswers } from "#electron/schedule-export/answer-export.ts";
import { createRecovery } from "#electron/recovery/recovery.ts";
import { createRecoveryFolder } from "#electron/recovery/recovery-folder.ts";
import { createScheduleExports } from "#electron/schedule-exports.ts";
import { createFolderWatch } from "#electron/watched/folder-watch.ts";
import { createChoiceFile } from "#electron/watched/kept-choice.ts";
import { createImports } from "#electron/schedule-import/running/run-import.ts";
import type { Store } from "#electron/store/store.ts";
import { AppError } from "#shared/errors.ts";
import type { Topic } from "#shared/ipc.ts";
import type { AddressedPage } from "#shared/page-address.ts";
import { countingIds, testNow } from "./store.ts";

/** What went past the router: to windows, to the log, to the desktop. */
export interface Heard {
  told: { topic: Topic; payload: unknown }[];
  unforeseen: { method: string; error: unknown }[];
  opened: string[];
  copied: string[];
  writes: number;
  flushed: boolean[];
  /** Notes that were to be shown in a window of their own. */
  pages: AddressedPage[];
}

/** Unit tests have none: what looks like a picture is kept as a file. */
const noPictureProcess = (): never => {
  throw new AppError("invalid-input", "There is no process for pictures in unit tests.");
};

/**
 * The real router and handlers over a store. Only what Electron does is written down instead: dialogs answer with
 * `chosen`, links and copied text are listed.
 */
export function appRouter(
  store: Store,
  { chosen = null, services = {} }: { chosen?: string | null; services?: Partial<Services> } = {},
): { dispatch: Dispatch; heard: Heard } {
  const heard: Heard = {
    told: [],
    unforeseen: [],
    opened: [],
    copied: [],
    writes: 0,
    flushed: [],
    pages: [],
  };
  const announce = createAnnounce(
    (topic, payload) => heard.told.push({ topic, payload }),
    () => (heard.writes += 1),
  );
  const imports = createImports({
    workerFile: "no-worker-in-unit-tests.cjs",
    storeFile: ":memory:",
    store,
    newId: countingIds(5000),
    onProgress: () => {},
  });
  const desktop: Services["desktop"] = {
    about: () => ({
      version: "1.2.3",
      dataFolder: "/data",
      zone: "Europe/Amsterdam",
      stoppedAt: null,
    }),
    openLink: async (url) => void heard.opened.push(checkedLink(url)),
    flushed: (_question, saved) => void heard.flushed.push(saved),
    openPage: (page) => void heard.pages.push(page),
    chooseSchedules: () => Promise.resolve(chosen === null ? [] : [chosen]),
    choosePostFile: () => Promise.resolve(chosen),
    choosePostFolder: () => Promise.resolve(chosen),
    mayReplace: () => Promise.resolve(true),
    whichBlog: (found) => Promise.resolve(found),
    chooseChangeLogFile: () => Promise.resolve(chosen),
    chooseCopyFile: () => Promise.resolve(chosen),
    chooseAttachments: () => Promise.resolve(chosen === null ? [] : [chosen]),
    chooseFolder: () => Promise.resolve(chosen),
    openFile: async (path) => void heard.opened.push(path),
    chooseExportFile: () => Promise.resolve(chosen),
    copyText: (text) => void heard.copied.push(text),
    copyRichText: async ({ html, text }) => void heard.copied.push(html, text),
  };
  const handlers = createHandlers({
    store,
    imports,
    posts: createPosts({
      store,
      now: () => testNow,
      make: makePicture,
      print: () => Promise.reject(new AppError("internal", "Nothing prints in unit tests.")),
      onProgress: (step) => heard.told.push({ topic: "exporting", payload: step }),
    }),
    composer: createComposer(store, () => testNow),
    changeLogs: createChangeLogs(store),
    copiedNote: async (body) => copiedNote(body),
    scheduleExports: createScheduleExports((request) => {
      const answers = createExportAnswers(store, { ...request, now: testNow });
      // As a thread does it, in this one: no thread sees a store in memory.
      return { ask: async (question, input) => answers[question](input), end: () => {} };
    }),
    desktop,
    attached: createAttachmentDoor({
      attachments: store.attachments,
      newId: countingIds(9000),
      start: noPictureProcess,
    }),
    watched: createFolderWatch({
      choice: createChoiceFile(join(tmpdir(), "no-such-folder", "watched-folder.json")),
      except: "/data",
      newId: countingIds(9500),
      changed: () => announce.watched(),
      failed: (method, error) => heard.unforeseen.push({ method, error }),
    }),
    spelling: { wrongOf: (words) => Promise.resolve(words.filter((word) => word === "wrold")) },
    keyChoices: createKeyChoices(join(tmpdir(), "no-such-folder", "keys.json"), () => {}),
    announce,
    recovery: createRecovery({
      folder: createRecoveryFolder(join(tmpdir(), "no-such-folder", "recovery")),
      store,
      now: () => testNow,
      elapsed: () => 0,
      newId: countingIds(9000),
    }),
    ...services,
  });
  const dispatch = createRouter(handlers, (method, error) =>
    heard.unforeseen.push({ method, error }),
  );
  return { dispatch, heard };
}
