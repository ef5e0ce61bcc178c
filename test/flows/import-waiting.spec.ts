import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { boatTalks } from "#test/support/boat-talks.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { oneApp } from "#test/support/one-app.ts";
import { startScheduleServer } from "#test/support/schedule-server.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const write = (name: string, text: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
};

const zone = (page: Page) => importWindow(page).dialog.getByRole("combobox", { name: "Time zone" });
const addressField = (page: Page) =>
  importWindow(page).dialog.getByRole("textbox", { name: "Address of a schedule" });

async function readAddress(page: Page, address: string): Promise<void> {
  const field = addressField(page);
  await field.fill(address);
  await field.press("Enter");
}

test("an address is read, or the sentence says why not", async () => {
  const app = running();
  await using server = await startScheduleServer(calendarText(boatTalks));
  const { page } = app;
  await page.getByRole("button", { name: "Import a schedule" }).click();
  await readAddress(page, "");
  await expect(importWindow(page).dialog).toContainText("Type the address of a schedule first.");
  await expectAccessible(page, "[role=dialog]");

  await readAddress(page, `${server.address}nothing-here`);
  await expect(importWindow(page).dialog.getByRole("alert")).toContainText("404");
  await readAddress(page, `${server.address}page`);
  await expect(importWindow(page).dialog.getByRole("alert")).toContainText("web page");
  await readAddress(page, "file:///etc/passwd");
  await expect(importWindow(page).dialog.getByRole("alert")).toContainText("no web address");
  await expect(addressField(page)).toHaveValue("file:///etc/passwd");
  expect(await storedProgrammes(page)).toEqual([]);

  await readAddress(page, `${server.address}schedule.ics`);
  await expect(importWindow(page).dialog).toContainText("6 sessions");
  await importWindow(page).importButton.click();
  await expect(page.getByRole("listbox", { name: "Sessions" })).toContainText("Knots that hold");
});

test("an address that never answers can be left", async () => {
  const app = running();
  await using server = await startScheduleServer("");
  const { page } = app;
  await page.getByRole("button", { name: "Import a schedule" }).click();
  await readAddress(page, `${server.address}never`);
  await expect(importWindow(page).dialog.getByRole("progressbar")).toBeVisible();
  const { givenUp } = await server.waitingRequest();
  await importWindow(page).dialog.getByRole("button", { name: "Cancel" }).click();
  await givenUp;
  // Back at the address, without a reproach.
  await expect(addressField(page)).toHaveValue(`${server.address}never`);
  await expect(importWindow(page).dialog.getByRole("alert")).toBeHidden();
  expect(await storedProgrammes(page)).toEqual([]);
});

test("closing the window while a schedule is read leaves nothing", async () => {
  const data = join(folder.path, "data");
  await using server = await startScheduleServer("");
  const first = await launchApp({ data });
  await first.page.getByRole("button", { name: "Import a schedule" }).click();
  await readAddress(first.page, `${server.address}never`);
  const { givenUp } = await server.waitingRequest();
  await first.quit();
  await givenUp;
  await using again = await launchApp({ data });
  expect(await storedProgrammes(again.page)).toEqual([]);
});

test("closing the window while a schedule is written leaves the whole of it or nothing", async () => {
  const data = join(folder.path, "data");
  const many = Array.from({ length: 3000 }, (_, at) => ({
    uid: `boat ${at}`,
    title: `Boat number ${at}`,
    room: `Berth ${at % 40}`,
    text: "A boat is described here. ".repeat(20),
  }));
  const file = write("many.ics", calendarText(many));
  const first = await launchApp({ data });
  await dropFile(first.page, file);
  await expect(importWindow(first.page).importButton).toBeEnabled();
  await importWindow(first.page).importButton.click({ noWaitAfter: true });
  await first.quit();
  await using again = await launchApp({ data });
  const stored = await storedProgrammes(again.page);
  expect([0, 3000]).toContain(stored[0]?.sessions.length ?? 0);
});

test("a schedule without a time zone waits for one", async () => {
  const { page } = running();
  const utc = boatTalks.map((one) => ({ ...one, start: `${one.start}Z`, end: `${one.start}Z` }));
  await dropFile(page, write("boats.ics", calendarText(utc, { zone: null })));
  await expect(zone(page)).toBeFocused();
  await expect(importWindow(page).importButton).toBeDisabled();
  await expect(importWindow(page).dialog).toContainText("Choose the event’s time zone to import.");
  await zone(page).fill("auckland");
  await page.getByRole("option", { name: "Pacific/Auckland" }).click();
  // The days are those of the place now: nine in the morning UTC is late in the evening there.
  await expect(importWindow(page).dialog).toContainText("UTC+13:00 on Tue 1 Dec");
  await importWindow(page).importButton.click();
  await expect(importWindow(page).dialog).toBeHidden();
  expect(await storedProgrammes(page)).toMatchObject([{ zone: "Pacific/Auckland" }]);
});

test("a zone that was not chosen is taken back on leaving the field", async () => {
  const { page } = running();
  await dropFile(page, write("boats.ics", calendarText(boatTalks)));
  await zone(page).fill("atlant");
  await page.keyboard.press("Tab");
  await expect(zone(page)).toHaveValue("Europe/Lisbon");
  await expect(importWindow(page).importButton).toBeEnabled();
});
