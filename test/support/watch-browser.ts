import type { ElectronApplication } from "@playwright/test";

/** Keeps addresses from the person's browser; the function answers with those that were to be opened since. */
export async function watchBrowser(electron: ElectronApplication) {
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  return () => electron.evaluate(() => Reflect.get(globalThis, "opened") as unknown);
}
