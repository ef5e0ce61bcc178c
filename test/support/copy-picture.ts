import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchedApp } from "./launch-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * Puts a picture on the system's clipboard, as a tool for screenshots does. The app gets it by a file: a megabyte sent through
 * the debugger once brought Electron down.
 */
export async function copyPicture(
  { electron }: Pick<LaunchedApp, "electron">,
  png: Buffer,
): Promise<void> {
  const folder = temporaryFolder();
  const file = join(folder.path, "picture.png");
  writeFileSync(file, png);
  try {
    const isCopied = await electron.evaluate(({ clipboard, nativeImage }, path) => {
      const image = nativeImage.createFromPath(path);
      // Electron 45 has another way, and the older one still.
      Reflect.apply(Reflect.get(clipboard, "writeImage"), clipboard, [image]);
      return !image.isEmpty();
    }, file);
    if (!isCopied) throw new Error("The picture could not be read.");
  } finally {
    folder.remove();
  }
}
