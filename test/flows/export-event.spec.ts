import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type ElectronApplication, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let app: LaunchedApp;
test.beforeAll(async ({ sample }) => {
  app = await launchApp({ from: sample });
});
test.afterAll(() => app[Symbol.asyncDispose]());
let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const TALK = "Keynote: Everything Is a Harbour";
const dialog = (page: Page) =>
  page.getByRole("dialog", { name: /^(?:Export event|Import schedule)/ });

async function openExport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More about Fog & Function 2026" }).click();
  await page.getByRole("menuitem", { name: "Export" }).click();
  await expect(dialog(page).getByRole("list", { name: "Export as" })).toBeVisible();
}

/** The system's dialog cannot be driven, so it is answered: with a path, or closed. */
async function answerDialog(electron: ElectronApplication, filePath: string | null): Promise<void> {
  await electron.evaluate(({ dialog: system }, path) => {
    system.showSaveDialog = () =>
      Promise.resolve({ canceled: path === null, filePath: path ?? "" });
  }, filePath);
}

async function exportAs(page: Page, name: string, path: string): Promise<void> {
  await openExport(page);
  await dialog(page).getByRole("button", { name }).click();
  await expect(page.getByText(`Exported as ${path}`)).toBeVisible();
  await expect(dialog(page)).toBeHidden();
}

test("the plan goes out as a calendar, once there is one", async () => {
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  await openExport(page);
  const plan = dialog(page).getByRole("button", { name: "Plan as a calendar" });
  await expect(plan).toBeFocused();
  await expect(plan).toContainText("No session is planned yet.");
  await expect(plan).toBeDisabled();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Escape");

  await attendee.openSession(TALK);
  await attendee.plan("Must");
  const path = join(folder.path, "plan.ics");
  await answerDialog(electron, null);
  await openExport(page);
  await plan.press("Enter");
  await expect(plan).toContainText("1 planned session");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await answerDialog(electron, path);
  await exportAs(page, "Plan as a calendar", path);
  expect(readCalendar(readFileSync(path, "utf8"))).toMatchObject([
    { title: TALK, start: Date.parse("2026-12-04T09:30:00-03:30"), zone: "America/St_Johns" },
  ]);
});

test("a place that cannot be written is said in the dialog, and nothing is lost", async () => {
  const { page, electron } = app;
  await answerDialog(electron, join(folder.path, "not-there", "all.ics"));
  await openExport(page);
  await dialog(page).getByRole("button", { name: "All sessions as a calendar" }).click();
  await expect(dialog(page).getByRole("alert")).toContainText(/^Not exported\. .*is not there/);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("an event goes out with its notes, and comes back as it was where it is not", async () => {
  const path = join(folder.path, "fog.json");
  const file = async (page: Page): Promise<string> => {
    await exportAs(page, "Event with your notes", path);
    return readFileSync(path, "utf8");
  };
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  await attendee.openSession(TALK);
  await attendee.rate(5);
  await attendee.write("A **harbour** is a queue.");
  await answerDialog(electron, path);
  const first = await file(page);
  const before = await storedProgrammes(page);

  await dropFile(page, path);
  await expect(dialog(page)).toContainText("is here already, in whole or in part");
  await page.keyboard.press("Escape");

  await using other = await launchApp();
  await dropFile(other.page, path);
  await expect(dialog(other.page)).toContainText("1 note · 26 sessions");
  await expect(dialog(other.page)).toContainText("Nothing that is here is changed.");
  await expect(dialog(other.page).getByRole("combobox")).toHaveCount(0);
  await expectAccessible(other.page, "[role=dialog]");
  await dialog(other.page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(other.page.getByText("26 sessions and 1 note.")).toBeVisible();
  expect(await storedProgrammes(other.page)).toEqual(before);
  expect(await storedMarkdown(other.page, TALK)).toBe("A **harbour** is a queue.\n");
  await answerDialog(other.electron, path);
  expect(await file(other.page)).toBe(first);
});
