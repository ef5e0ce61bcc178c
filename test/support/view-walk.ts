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
  /** In the usual size again, by finger. */
  touch: () => Promise<void>;
}

export function createViewWalk({ electron, page }: LaunchedApp): ViewWalk {
  const found: string[] = [];
  const modal = page.locator("[data-modal]");
  let way = "";
  const zoom = async (factor: number): Promise<void> => {
    await electron.evaluate(({ BrowserWindow }, by) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(1280, 800);
      window?.webContents.setZoomFactor(by);
    }, factor);
    await page.waitForFunction((width) => innerWidth === width, 1280 / factor);
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
      const isEnlarged = way !== "";
      const faults = await layoutFaults(page, { target: 24, isStill: true });
      faults.push(
        ...(await accessFaults(page, within, isEnlarged ? ["color-contrast"] : undefined)),
      );
      found.push(...faults.map((fault) => `${view}${way}: ${fault}`));
    },
    async leave() {
      await page.keyboard.press("Escape");
      await modal.waitFor({ state: "detached" });
    },
    async enlarge() {
      way = ", enlarged and dark";
      await page.emulateMedia({ colorScheme: "dark" });
      await zoom(2);
    },
    async touch() {
      way = "";
      await page.emulateMedia({ colorScheme: "light" });
      await zoom(1);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
      const faults = await layoutFaults(page, { target: 44 });
      found.push(...faults.map((fault) => `by finger: ${fault}`));
      await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: false });
    },
  };
}
