import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";

/** Files or a folder held over the window, as the system does it: Chromium gets its path, not its bytes. */
export interface HeldFile {
  drop(): Promise<void>;
}

/** Drags files from outside over the middle of the window. */
export async function holdFile(page: Page, ...paths: readonly string[]): Promise<HeldFile> {
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  return holdFileAt(page, middle, ...paths);
}

/** Drags files from outside over a place in the window. */
export async function holdFileAt(
  page: Page,
  { x, y }: { x: number; y: number },
  ...paths: readonly string[]
): Promise<HeldFile> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = (type: "dragEnter" | "dragOver" | "drop") =>
    devtools.send("Input.dispatchDragEvent", { type, x, y, data });
  const hold = async () => {
    await send("dragEnter");
    await send("dragOver");
  };
  await hold();
  return {
    async drop() {
      // A busy window answers late whether it takes what is held; Chromium drops nothing before it has, and lets go.
      const heard = await page.evaluateHandle(() => ({
        drop: new Promise<void>((resolve) => {
          addEventListener("drop", () => resolve(), { capture: true, once: true });
        }),
      }));
      const dropped = heard.evaluate(({ drop }) => drop).then(() => true);
      for (let isDropped = false; !isDropped;) {
        await send("drop");
        isDropped = await Promise.race([dropped, sleep(3000, false)]);
        if (!isDropped) await hold();
      }
      await devtools.detach();
    },
  };
}

/** Drops a file or folder on the window, or several files at once. */
export async function dropFile(page: Page, ...paths: readonly string[]): Promise<void> {
  const held = await holdFile(page, ...paths);
  await held.drop();
}
