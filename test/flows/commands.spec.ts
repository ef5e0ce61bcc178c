import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("the palette runs every command, the sheet lists the keys, and the menu shows them", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
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
  await page.keyboard.press("Escape");

  const opening = app.electron.waitForEvent("window");
  await page.keyboard.press("Control+Shift+N");
  const beside = await opening;
  const bold = beside.locator('[contenteditable="true"] strong');
  await expect(bold).toHaveText("rope");

  await page.keyboard.press("Control+,");
  await page.getByRole("searchbox", { name: "Find a command or key" }).fill("bold");
  const change = page.getByRole("button", { name: "Change the key of “Bold”" });
  await change.click();
  const newKey = page.getByRole("textbox", { name: "New key of “Bold”" });
  await expect(newKey).toBeFocused();
  const said = page.getByRole("region", { name: "Settings" }).getByRole("status");
  await page.keyboard.press("j");
  await expect(said).toContainText("types or moves");
  await page.keyboard.press("Control+c");
  await expect(said).toContainText("copy");
  await page.keyboard.press("Control+i");
  await expect(said).toHaveText("Ctrl+I is the key of “Italic”.");
  await expectAccessible(page, "section[aria-label=Settings]");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(change).toBeFocused();
  await expect(page.getByRole("listitem").filter({ has: change })).toContainText("Ctrl+I");

  // Every window follows, the editor in it, the menus, and the sheet.
  await expect
    .poll(() =>
      app.electron.evaluate(({ Menu }) => {
        const menu = Menu.getApplicationMenu();
        return ["bold", "italic"].map((id) => menu?.getMenuItemById(id)?.accelerator ?? null);
      }),
    )
    .toEqual(["CmdOrCtrl+I", null]);
  await beside.locator('[contenteditable="true"]').click();
  await beside.keyboard.press("Control+/");
  await expect(beside.getByRole("dialog", { name: "Keys" })).toContainText("Ctrl+IBold");
  await beside.keyboard.press("Escape");
  await expect(beside.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
  await expect(beside.locator('[contenteditable="true"]')).toBeFocused();
  await beside.keyboard.press("Control+a");
  await beside.keyboard.press("Control+b");
  await expect(bold).toHaveText("rope");
  await beside.keyboard.press("Control+i");
  await expect(bold).toHaveCount(0);
  await expect(beside.locator('[contenteditable="true"] em')).toHaveCount(0);
  await beside.getByRole("button", { name: "Bold" }).first().hover();
  await expect(beside.getByText("Bold (Ctrl+I)", { exact: true })).toBeVisible();
  await beside.getByRole("button", { name: "Italic" }).first().hover();
  await expect(beside.getByText("Italic", { exact: true })).toBeVisible();

  // What is done in the programme can have a letter alone, which types nowhere else.
  await page.getByRole("searchbox", { name: "Find a command or key" }).fill("in turn");
  await page.getByRole("button", { name: /^Change the key of “Plan/ }).click();
  await page.keyboard.press("p");
  await page.keyboard.press("Control+1");
  const sessions = page.getByRole("listbox", { name: "Sessions" });
  await sessions.focus();
  await page.keyboard.press("p");
  const chosen = page.getByRole("option", { name: new RegExp(`^${sampleTitles.keynote}`) });
  await expect(chosen).toHaveAccessibleName(/Must/);
  await page.keyboard.press("s");
  await expect(page.getByRole("textbox", { name: "Filter sessions" })).toHaveValue("s");
  await page.keyboard.press("p");
  await expect(page.getByRole("textbox", { name: "Filter sessions" })).toHaveValue("sp");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+,");
  await page.getByRole("searchbox", { name: "Find a command or key" }).fill("bold");
  await page.getByRole("button", { name: "Reset all keys" }).click();
  await expect(page.getByRole("listitem").filter({ has: change })).toContainText("Ctrl+B");
  // The other window hears of it when it does.
  await expect(async () => {
    await beside.keyboard.press("Control+b");
    await expect(bold).toHaveText("rope", { timeout: 2000 });
  }).toPass();
});

test("quick open finds sessions, speakers, notes and events by their words", async ({ sample }) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  // At once, Enter before the dialog is there included: every letter comes to where it was meant for.
  await page.keyboard.press("Control+p");
  await page.keyboard.type("wren backups\nSoon, with rope.");
  await expect(attendee.note()).toHaveText(/Soon, with rope\.$/);
  await expect(page.getByRole("heading", { level: 1, name: sampleTitles.backups })).toBeVisible();
  await attendee.saved();
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
  await expect(page.locator("[data-modal]").getByRole("status")).toContainText("Nothing has all");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(attendee.note()).toBeFocused();
});
