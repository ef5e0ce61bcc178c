import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("the palette runs every command, the sheet lists the keys, and the menu shows them", async () => {
  await using app = await launchApp();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSample();
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("rope");
  await page.keyboard.press("Control+a");

  await page.keyboard.press("Control+Shift+P");
  const field = page.getByRole("combobox", { name: "Type a command" });
  await expect(field).toBeFocused();
  await expect(page.getByRole("option", { name: "Write about what runs now" })).toContainText(
    "Ctrl+J",
  );
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.type("bold");
  await page.keyboard.press("Enter");
  await expect(attendee.note().locator("strong")).toHaveText("rope");
  await expect(attendee.note()).toBeFocused();

  await page.keyboard.press("Control+Shift+P");
  await page.keyboard.type("stars 4");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "4 stars", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

  await page.keyboard.press("Control+/");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await expect(sheet).toContainText("All commands");
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(attendee.note()).toBeFocused();

  const accelerator = await app.electron.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById("quick-open");
    item?.click();
    return item?.accelerator;
  });
  expect(accelerator).toBe("CmdOrCtrl+P");
  await expect(page.getByRole("combobox", { name: "Session, speaker" })).toBeFocused();
});

test("quick open finds sessions, speakers, notes and events by their words", async () => {
  await using app = await launchApp();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSample();
  await page.keyboard.press("Control+p");
  const field = page.getByRole("combobox", { name: "Session, speaker" });
  await expect(field).toBeFocused();
  await page.keyboard.type("wren backups");
  await expect(page.getByRole("option").first()).toContainText(sampleTitles.backups);
  await expectAccessible(page, "[data-modal]");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, "[data-modal]");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: sampleTitles.backups })).toBeVisible();
  await expect(attendee.note()).toBeFocused();

  await page.keyboard.press("Control+p");
  await page.keyboard.type("conclusion");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Conclusion" })).toBeVisible();
  await expect(attendee.note()).toBeFocused();
  await page.keyboard.type("Home again.");
  await attendee.saved();

  await page.keyboard.press("Control+p");
  await page.keyboard.type("ines calloway");
  await page.keyboard.press("Enter");
  // Of somebody with several sessions these are listed.
  await expect(page.getByRole("combobox", { name: "Sessions of Ines Calloway" })).toBeFocused();
  await expect(page.getByRole("option")).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: sampleTitles.keynote })).toBeVisible();
  await page.keyboard.press("Control+p");
  await page.keyboard.type("zzz");
  await expect(page.getByRole("status")).toContainText("Nothing has all of these words");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(attendee.note()).toBeFocused();
});
