import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { boatTalks } from "#test/support/boat-talks.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

test("every task of an attendee goes by keyboard alone", async () => {
  await using app = await launchApp();
  const { page, electron } = app;
  const { keyboard } = page;
  const sessions = page.getByRole("listbox", { name: "Sessions" });
  const note = page.locator('[contenteditable="true"]');
  const modal = page.locator("[data-modal]");
  const exported = join(folder.path, "event.json");
  const schedule = join(folder.path, "boats.ics");
  writeFileSync(schedule, calendarText(boatTalks));
  /** Goes on with Tab until this has the focus. */
  const tabTo = async (control: Locator): Promise<void> => {
    const isThere = () =>
      control.evaluate((element) => element === document.activeElement).catch(() => false);
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) {
      await keyboard.press("Tab");
    }
    await expect(control).toBeFocused();
  };
  const run = (command: string) => runCommand(page, command);
  await electron.evaluate(
    ({ dialog }, [source, filePath]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [source] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    [schedule, exported] as const,
  );

  await test.step("import, and choose a session", async () => {
    await expect(page.getByText("No events yet")).toBeVisible();
    await keyboard.press("Control+o");
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Import", exact: true }).last()).toBeFocused();
    await keyboard.press("Enter");
    await expect(sessions).toBeFocused();
    await keyboard.type("tides");
    await expect(page.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
    await expect(sessions).toBeFocused();
    await keyboard.press("Enter");
    await expect(note).toBeFocused();
  });
  await test.step("write, plan, rate and mark", async () => {
    await keyboard.type("The moon does it.");
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await keyboard.press("Escape");
    await expect(sessions).toBeFocused();
    await keyboard.press("s");
    await keyboard.press("4");
    const tides = page.getByRole("option", { name: /^Tides for beginners/ });
    await expect(tides).toHaveAccessibleName(/Must, rated 4, has a note$/);
    await run("attendance: attended");
    await expect(tides).toHaveAccessibleName(/Attended/);
    await expect(sessions).toBeFocused();
  });
  await test.step("move from pane to pane", async () => {
    await keyboard.press("Control+F6");
    await expect(note).toBeFocused();
    await keyboard.press("Control+F6");
    const event = page.getByRole("button", { name: /^Boat Talks/ }).first();
    await expect(event).toBeFocused();
    // A view that has to load gets the focus as well.
    await run("now");
    await expect(page.getByRole("region", { name: "Now", exact: true })).toBeFocused();
    await keyboard.press("Control+1");
    await expect(sessions).toBeFocused();
    await keyboard.press("Control+Shift+F6");
    await expect(event).toBeFocused();
    await keyboard.press("Control+Shift+F6");
    await expect(note).toBeFocused();
    await keyboard.press("Alt+ArrowRight");
    await expect(page.getByRole("heading", { level: 1, name: "Sails of paper" })).toBeVisible();
    await expect(note).toBeFocused();
  });
  await test.step("see the programme by room, and as a list again", async () => {
    const shape = page.getByRole("group", { name: "View" });
    const list = page.getByRole("listbox", { name: "Sessions", exact: true });
    await run("list or by room");
    await expect(shape.getByRole("button", { name: "Rooms" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    // A key right behind the command comes after it.
    await run("list or by room");
    await keyboard.press("Control+F6");
    await expect(list).toBeVisible();
    await expect(note).toBeFocused();
  });
  await test.step("move a block, and use the bar over selected text", async () => {
    await keyboard.type("Fold it twice.");
    await keyboard.press("Enter");
    await keyboard.type("Begin with a square.");
    await keyboard.press("Alt+Shift+ArrowUp");
    await expect(note.locator("p")).toHaveText(["Begin with a square.", "Fold it twice."]);
    await keyboard.press("Shift+Home");
    const bar = page.getByRole("toolbar", { name: "Selected text" });
    await expect(bar).toBeVisible();
    await keyboard.press("Alt+F10");
    await expect(bar.getByRole("button", { name: "Bold" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(note.locator("strong")).toHaveText("Begin with a square.");
    await keyboard.press("Escape");
    await expect(note).toBeFocused();
  });
  await test.step("dialogs give the focus back", async () => {
    for (const keys of ["Control+/", "Control+Shift+P", "Control+p", "Control+o"]) {
      await keyboard.press(keys);
      await expect(modal).toBeVisible();
      await keyboard.press("Escape");
      await expect(modal).toHaveCount(0);
      await expect(note).toBeFocused();
    }
    await tabTo(page.getByRole("button", { name: "History", exact: true }));
    await keyboard.press("Enter");
    await expect(modal).toBeVisible();
    await keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "History", exact: true })).toBeFocused();
  });
  await test.step("find", async () => {
    await keyboard.press("Control+Shift+F");
    await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
    await keyboard.type("moon");
    await expect(page.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Tides for" })).toBeVisible();
  });
  await test.step("settings", async () => {
    await keyboard.press("Control+,");
    await tabTo(page.getByRole("button", { name: "Sans serif", exact: true }));
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Serif", exact: true })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-reading", "serif");
  });
  await test.step("export, post and undo", async () => {
    await run("Export the event");
    await tabTo(page.getByRole("button", { name: "Event with your notes" }));
    await keyboard.press("Enter");
    await expect(page.getByText(`Exported as ${exported}`)).toBeVisible();
    await expect(modal).toHaveCount(0);
    await expect(page.locator("body")).not.toBeFocused();
    await keyboard.press("Control+4");
    await tabTo(page.getByRole("button", { name: "Save as file…" }));
    await keyboard.press("Enter");
    await expect(page.getByText(`Written and checked: ${exported}`)).toBeVisible();
    await goTo(page, "Tides for beginners");
    await expect(note).toBeFocused();
    await run("Move the note to the trash");
    await expect(note).toHaveText("");
    await keyboard.press("F6");
    const message = page.getByLabel("Message").filter({ hasText: "in the trash" });
    await tabTo(message.getByRole("button", { name: "Undo" }));
    await keyboard.press("Enter");
    await expect(note).toHaveText("The moon does it.");
    await expect(page.locator("body")).not.toBeFocused();
  });
});

async function goTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await expect(page.getByRole("combobox", { name: "Session, speaker" })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
}
