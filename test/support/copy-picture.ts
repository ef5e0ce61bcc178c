import type { LaunchedApp } from "./launch-app.ts";

/** Puts a picture on the system's clipboard, as a tool for screenshots does. */
export const copyPicture = (
  { electron }: Pick<LaunchedApp, "electron">,
  png: Buffer,
): Promise<void> =>
  electron.evaluate(({ clipboard, nativeImage }, bytes) => {
    const image = nativeImage.createFromBuffer(Buffer.from(bytes, "base64"));
    // Electron 45 has another way, and the older one still.
    Reflect.apply(Reflect.get(clipboard, "writeImage"), clipboard, [image]);
  }, png.toString("base64"));
