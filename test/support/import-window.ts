import { expect, type Locator, type Page } from "@playwright/test";
import { dropFile } from "./drop-file.ts";

/** The dialogs of importing, by the names that people read there. */
export interface ImportWindow {
  dialog: Locator;
  importButton: Locator;
  /** What an update would alter. */
  changes: Locator;
  change: (title: string | RegExp) => Locator;
  /** Drops a file and imports what it holds. */
  take: (file: string) => Promise<void>;
  /** Chooses an entry of the chosen event's menu. */
  choose: (entry: string) => Promise<void>;
}

export function importWindow(page: Page): ImportWindow {
  // A toast is a dialog, too.
  const dialog = page.getByRole("dialog", {
    name: /^(?:Import schedule|Refresh|Change log|Recordings missing)/,
  });
  const importButton = dialog.getByRole("button", { name: "Import", exact: true });
  const changes = dialog.getByRole("listbox", { name: "Changes" });
  return {
    dialog,
    importButton,
    changes,
    change: (title) => changes.getByRole("option", { name: title }),
    async take(file) {
      await dropFile(page, file);
      await importButton.click();
      await expect(dialog).toBeHidden();
    },
    async choose(entry) {
      await page.getByRole("button", { name: /^More about/ }).click();
      await page.getByRole("menuitem", { name: entry }).click();
    },
  };
}
