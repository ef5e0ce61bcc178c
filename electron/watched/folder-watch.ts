import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { WatchedFolderState } from "#shared/watched-folder.ts";
import { finishedPicture } from "./finished-picture.ts";
import type { ChoiceFile, KeptChoice } from "./kept-choice.ts";
import { createWaitingPictures, pathIn, type WaitingPicture } from "./waiting-pictures.ts";
import { watchFiles, type SeenFile } from "./watch-files.ts";

/** Watches the folder that the person chose. Nothing of it comes in by itself. */
export interface FolderWatch {
  begin(): void;
  state(): WatchedFolderState;
  /** Null: none. What lies in it already is known and not offered. Throws `read-only` or `disk-full`. */
  choose(folder: string | null): void;
  /** A picture that waits, and where it lies. Throws `not-found`. */
  find(id: string): WaitingPicture & { path: string };
  /** These are taken in, or not wanted, and not offered again. Null: all. */
  answer(ids: readonly string[] | null): void;
  stop(): void;
}

export interface FolderWatchParts {
  choice: ChoiceFile;
  /** What lies in it is never told: the data folder. */
  except: string;
  newId: () => string;
  /** The state is another one. */
  changed: () => void;
  failed: (happening: string, error: unknown) => void;
  /**
   * How often it is looked whether the folder is there, whether a file still grows, and how long nothing has come when what waits
   * is written down. Milliseconds.
   */
  every?: number;
  pause?: number;
  quiet?: number;
}

const EVERY = 5_000;
const PAUSE = 1_000;
const QUIET = 500;

interface Watching {
  folder: string;
  pictures: ReturnType<typeof createWaitingPictures>;
  /** The device and the number of the folder that is watched; null: it is not there. */
  identity: string | null;
  trouble: string | null;
  end: (() => Promise<void>) | null;
  over: AbortController;
}

export function createFolderWatch({
  choice,
  except,
  newId,
  changed,
  failed,
  every = EVERY,
  pause = PAUSE,
  quiet = QUIET,
}: FolderWatchParts): FolderWatch {
  let watching: Watching | null = null;
  let looking: NodeJS.Timeout | undefined;
  let keeping: NodeJS.Timeout | undefined;
  let queue: Promise<void> = Promise.resolve();

  const keep = (): void => {
    clearTimeout(keeping);
    keeping = undefined;
    if (watching === null) return;
    try {
      choice.write({ folder: watching.folder, ...watching.pictures.kept() });
    } catch (error) {
      failed("keeping which pictures wait", error);
    }
  };
  const keepSoon = (): void => void (keeping ??= setTimeout(keep, quiet));
  const tell = (): void => {
    keepSoon();
    changed();
  };

  const seen = async (of: Watching, file: SeenFile): Promise<void> => {
    const { pictures, over, folder } = of;
    if (!pictures.isNew(file)) return;
    pictures.expect(file.name);
    keepSoon();
    const path = resolve(folder, file.name);
    const picture = await finishedPicture(path, { pause, signal: over.signal }).catch(() => null);
    const isThere = picture !== null || (await isWatched(of));
    if (over.signal.aborted) return;
    if (picture !== null) pictures.offer(file.name, picture);
    else if (isThere) pictures.drop(file.name);
    else pictures.missed(file.name);
    tell();
  };
  /** All files of a disk that is taken out are told as gone. */
  const gone = async (of: Watching, name: string): Promise<void> => {
    if ((await isWatched(of)) && of.pictures.drop(name)) tell();
  };
  const watch = (of: Watching): Promise<() => Promise<void>> =>
    watchFiles(of.folder, except, {
      seen: (file) => void seen(of, file),
      gone: (name) => void gone(of, name),
      ready() {
        of.pictures.ready();
        keepSoon();
      },
      left: look,
      failed(error) {
        failed("watching a folder", error);
        of.trouble = `${of.folder} cannot be watched. Lanyard tries again when it is chosen anew, or at the next start.`;
        tell();
      },
    });
  /** Watches what is there now: a disk that was taken out and came back is another one to the system. */
  const lookAt = async (of: Watching): Promise<void> => {
    const identity = await identityOf(of.folder);
    if (of.over.signal.aborted || identity === of.identity) return;
    of.identity = identity;
    await of.end?.();
    of.end = null;
    if (of.over.signal.aborted) return;
    of.trouble =
      identity === null
        ? `${of.folder} is not there at the moment. Lanyard watches it again once it is back.`
        : null;
    if (identity !== null) of.end = await watch(of);
    if (of.over.signal.aborted) await of.end?.();
    else changed();
  };
  const lookNow = async (): Promise<void> => {
    try {
      if (watching !== null) await lookAt(watching);
    } catch (error) {
      failed("watching a folder", error);
    }
  };
  /** One look after the other: an earlier one may still be ending what it watched. */
  const look = (): void => void (queue = queue.then(lookNow));
  const leave = (): void => {
    watching?.over.abort();
    void watching?.end?.();
    watching = null;
    clearInterval(looking);
    clearTimeout(keeping);
    keeping = undefined;
  };
  const start = ({ folder, ...kept }: KeptChoice): void => {
    watching = {
      folder,
      pictures: createWaitingPictures(kept, newId),
      identity: null,
      trouble: null,
      end: null,
      over: new AbortController(),
    };
    looking = setInterval(look, every);
    look();
  };

  return {
    begin() {
      const kept = choice.read();
      if (kept !== null && watching === null) start(kept);
    },
    state() {
      if (watching === null) return { folder: null, trouble: null, found: [], waiting: 0 };
      const { folder, trouble, pictures, identity } = watching;
      const all = identity === null ? [] : pictures.all();
      const found = all
        .slice(0, limits.attachmentsAtOnce)
        .map(({ id, name, size }) => ({ id, name, size }));
      return { folder, trouble, found, waiting: all.length };
    },
    choose(folder) {
      const kept =
        folder === null ? null : { folder: resolve(folder), seenUntil: null, waiting: [] };
      choice.write(kept);
      leave();
      if (kept !== null) start(kept);
      changed();
    },
    find(id) {
      if (watching === null) throw notWatched();
      const found = watching.pictures.find(id);
      return { ...found, path: pathIn(watching.folder, found) };
    },
    answer(ids) {
      const wanted = ids && new Set(ids);
      for (const { id, within } of watching?.pictures.all() ?? []) {
        if (!wanted || wanted.has(id)) watching?.pictures.drop(within);
      }
      keep();
      changed();
    },
    stop() {
      keep();
      leave();
    },
  };
}

const notWatched = (): AppError =>
  new AppError("not-found", "No folder is watched. Choose one in Settings.");

const isWatched = async ({ folder, identity }: Watching): Promise<boolean> =>
  identity !== null && identity === (await identityOf(folder));

/** Tells a folder from another one in its place, such as the empty one where a disk was. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found?.isDirectory() ? `${found.dev} ${found.ino}` : null;
}
