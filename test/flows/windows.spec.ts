import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const { keynote, backups } = sampleTitles;
const banner = (page: Page) => page.getByRole("button", { name: "Keep both" });
const note = (page: Page) => page.locator('[contenteditable="true"]');

test("windows on notes follow each other, and none of them loses a text", async ({ sample }) => {
  const data = join(folder.path, "data");
  {
    await using app = await launchApp({ data, from: sample });
    const { page, electron } = app;
    const attendee = createAttendee(electron, page);
    await attendee.openSession(keynote);
    await attendee.write("first");

    const opening = electron.waitForEvent("window");
    await page.keyboard.press("Control+Shift+N");
    const second = await opening;
    await expect(note(second)).toHaveText("first");
    await expect(second).toHaveTitle(`${keynote} – Lanyard`);
    // The note alone.
    await expect(second.getByRole("listbox", { name: "Sessions" })).toHaveCount(0);
    await expectAccessible(second, "body");
    await second.keyboard.press("Escape");
    await expect(second.getByRole("listbox", { name: "Sessions" })).toHaveCount(0);

    // What one window saves the other takes over, and its caret stays where it is.
    await note(page).click();
    await page.keyboard.press("Control+Home");
    await note(second).click();
    await second.keyboard.press("Control+End");
    await second.keyboard.type(" and second");
    await expect(note(page)).toHaveText("first and second");
    await page.keyboard.type("The ");
    await expect(note(second)).toHaveText("The first and second");
    await second.keyboard.type(" window");
    await expect(note(page)).toHaveText("The first and second window");

    // So does the text that is read there.
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    for (let line = 1; line <= 60; line += 1) {
      await page.keyboard.insertText(`line ${line}`);
      await page.keyboard.press("Enter");
    }
    const read = page.getByText("line 50", { exact: true });
    await read.scrollIntoViewIfNeeded();
    await expect(note(second)).toContainText("line 60");
    const before = await read.boundingBox();
    await second.keyboard.press("Control+Home");
    await second.keyboard.insertText("Above");
    await second.keyboard.press("Enter");
    await expect(note(page)).toContainText("Above");
    const moved = async () => Math.abs(((await read.boundingBox())?.y ?? 0) - (before?.y ?? 0));
    await expect.poll(moved).toBeLessThan(2);

    // Both at once: nothing is overwritten, one of them is asked.
    await Promise.all([page.keyboard.type("HERE"), second.keyboard.type("THERE")]);
    await expect
      .poll(async () => (await banner(page).count()) + (await banner(second).count()))
      .toBe(1);
    const asked = (await banner(page).count()) === 1 ? page : second;
    await banner(asked).click();
    await expect(banner(asked)).toHaveCount(0);
    for (const window of [page, second]) {
      await expect(note(window)).toContainText("HERE");
      await expect(note(window)).toContainText("THERE");
    }

    // Another note in a third window; asked for again, that one comes to the front.
    const filter = page.getByRole("textbox", { name: "Filter sessions" });
    await filter.fill(backups);
    const third = electron.waitForEvent("window");
    await page.getByRole("option", { name: backups }).click({ modifiers: ["Control"] });
    await expect(note(await third)).toHaveText("");
    await page.getByRole("listbox", { name: "Sessions" }).press("Shift+Enter");
    await expect(page.getByRole("heading", { level: 1, name: keynote })).toBeVisible();
    const locks = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { sandbox, contextIsolation, nodeIntegration } = Reflect.get(
          webContents,
          "getLastWebPreferences",
        ).call(webContents);
        return { sandbox, contextIsolation, nodeIntegration };
      }),
    );
    expect(locks).toEqual(
      Array.from({ length: 3 }, () => ({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      })),
    );

    // Quitting waits for every window.
    await note(page).click();
    await page.keyboard.press("Control+End");
    await note(await third).click();
    await Promise.all([
      page.keyboard.type("last words"),
      (await third).keyboard.type("and in the third"),
    ]);
    await app.quit();
  }
  await using again = await launchApp({ data });
  const attendee = createAttendee(again.electron, again.page);
  await expect(note(again.page)).toContainText("last words");
  await attendee.openSession(backups);
  await expect(note(again.page)).toHaveText("and in the third");
});
