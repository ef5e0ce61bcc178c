import type { Stats } from "node:fs";
import { basename, relative } from "node:path";
import { isInside } from "./is-inside.ts";

export interface SeenFile {
  /** Within the folder. */
  name: string;
  /** When it came to be there, by the file system's clock: moving or renaming it counts. Milliseconds since 1970. */
  arrivedAt: number;
}

export interface FileHearers {
  /** Of every picture that is there, and then of each that comes. */
  seen(file: SeenFile): void;
  gone(name: string): void;
  /** All that was there is told. */
  ready(): void;
  /** The folder is not there any more. */
  left(): void;
  failed(error: unknown): void;
}

/** Endings of the kinds of pictures that Lanyard shows. What a file is, its content tells later. */
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|heic|heif|tiff?)$/i;
/** Phones make a folder for each camera, and one for each month in it. */
const DEPTH = 2;

/**
 * Watches a folder for pictures. Hidden files and folders, links, files that a program is still downloading under another name, and
 * what lies in `except` are not told. Resolves to what ends it.
 */
export async function watchFiles(
  folder: string,
  except: string,
  hear: FileHearers,
): Promise<() => Promise<void>> {
  const { watch } = await import("chokidar");
  const isIgnored = (path: string, stats?: Stats): boolean =>
    path !== folder &&
    (basename(path).startsWith(".") ||
      isInside(except, path) ||
      stats?.isSymbolicLink() === true ||
      (stats?.isFile() === true && !PICTURE.test(path)));
  const watcher = watch(folder, {
    ignored: isIgnored,
    depth: DEPTH,
    followSymlinks: false,
    alwaysStat: true,
    ignorePermissionErrors: true,
  });
  watcher.on("add", (path, stats) => {
    if (stats) hear.seen({ name: relative(folder, path), arrivedAt: stats.ctimeMs });
  });
  watcher.on("unlink", (path) => hear.gone(relative(folder, path)));
  watcher.on("unlinkDir", (path) => path === folder && hear.left());
  watcher.on("ready", () => hear.ready());
  watcher.on("error", (error) => hear.failed(error));
  return () => watcher.close();
}
