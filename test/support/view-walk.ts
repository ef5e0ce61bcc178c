import { expect } from "@playwright/test";
import type { CommandId } from "#shared/commands.ts";
import { accessFaults } from "./accessibility.ts";
import type { LaunchedApp } from "./launch-app.ts";
import { layoutFaults } from "./layout-faults.ts";

/** A walk through the window that notes what is wrong with each view. */
export interface ViewWalk {
  /** What was found, with the view before it. */
  found: string[];
  /** Runs a command as its menu does, and waits until what it leads to is drawn. */
  run: (id: CommandId, leadsTo?: "view" | "dialog") => Promise<void>;
  /** Notes what is wrong with what is shown: within an element by axe, in the whole window by layoutFaults. */
  look: (view: string, within?: string) => Promise<void>;
  /** Leaves the dialog that is open. */
  leave: () => Promise<void>;
  /** From here on at 200 %, in the dark theme. Axe has seen all but the colours. */
  enlarge: () => Promise<void>;
  /** From here on at 200 % in the smallest window. Whether all fits is looked at alone. */
  narrow: () => Promise<void>;
  /** From here on in the usual size again, by finger. What is too small is looked at alone. */
  touch: () => Promise<void>;
  /** From here on as at the start. */
  mouse: () => Promise<void>;
}

export function createViewWalk({ electron, page }: LaunchedApp): ViewWalk {
  const found: string[] = [];
  const modal = page.locator("[data-modal]");
  let way = "";
  /** What axe looks for on this way; null: it does not look. */
  let rules: string[] | null | undefined;
  let target = 24;
  const zoom = async (factor: number, width = 1280, height = 800): Promise<void> => {
    await electron.evaluate(
      ({ BrowserWindow }, [by, wide, high]) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(wide ?? 0, high ?? 0);
        window?.webContents.setZoomFactor(by ?? 1);
      },
      [factor, width, height],
    );
    await page.waitForFunction((wide) => innerWidth === wide, width / factor);
  };
  return {
    found,
    async run(id, leadsTo = "view") {
      await electron.evaluate(({ Menu }, chosen) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(chosen);
        if (!item) throw new Error(`No menu has ${chosen}.`);
        item.click();
      }, id);
      if (leadsTo === "dialog") await modal.waitFor();
    },
    async look(view, within = "[data-pane=programme]") {
      await page.locator(within).first().waitFor();
      // Grey lines stand in for what is still read.
      await expect(page.locator(`${within} output[class*=loading]`)).toHaveCount(0);
      const faults = await layoutFaults(page, { target, isStill: true });
      if (rules !== null) faults.push(...(await accessFaults(page, within, rules)));
      found.push(...faults.map((fault) => `${view}${way}: ${fault}`));
    },
    async leave() {
      await page.keyboard.press("Escape");
      await modal.waitFor({ state: "detached" });
    },
    async enlarge() {
      way = ", enlarged and dark";
      rules = ["color-contrast"];
      await page.emulateMedia({ colorScheme: "dark" });
      await zoom(2);
    },
    async narrow() {
      way = ", enlarged in a small window";
      rules = null;
      await zoom(2, 900, 600);
    },
    async touch() {
      way = ", by finger";
      rules = null;
      target = 44;
      await page.emulateMedia({ colorScheme: "light" });
      await zoom(1);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    },
    async mouse() {
      [way, rules, target] = ["", undefined, 24];
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: false });
    },
  };
}
