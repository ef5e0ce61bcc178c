import type { Page } from "@playwright/test";
import { callMain } from "./call-bridge.ts";

/**
 * Empties the library, the trash and what the window remembers, so that it stands there as at a first start. Not put back: what
 * a flow replaces in the main process (a dialog, the browser), and main's own settings and templates.
 */
export async function startOver(page: Page): Promise<void> {
  // With one of them others may go.
  for (let id = await firstOf(page, "events.list"); id !== null;) {
    await callMain(page, "events.remove", { id });
    id = await firstOf(page, "events.list");
  }
  for (let id = await firstOf(page, "trash.list"); id !== null;) {
    await callMain(page, "trash.remove", { id });
    id = await firstOf(page, "trash.list");
  }
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.reload();
  await page.getByRole("button", { name: "Open the sample event" }).waitFor();
}

const firstOf = async (page: Page, list: "events.list" | "trash.list"): Promise<string | null> =>
  (await callMain(page, list, {}))[0]?.id ?? null;
