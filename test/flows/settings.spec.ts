import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

test("the letters of notes are chosen, kept and set before anything is drawn", async () => {
  const folder = temporaryFolder();
  const first = await launchApp({ data: folder.path });
  await first.page.getByRole("button", { name: "Settings", exact: true }).click();
  await expect(first.page.getByText(folder.path)).toBeVisible();
  await first.page.getByRole("button", { name: "Serif", exact: true }).click();
  await expect(first.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await expectAccessible(first.page, "section[aria-label=Settings]");
  await first.quit();

  const again = await launchApp({ data: folder.path });
  await expect(again.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await again.quit();
  folder.remove();
});
