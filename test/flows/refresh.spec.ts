import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { boatTalks, laterBoatTalks } from "#test/support/boat-talks.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { oneApp } from "#test/support/one-app.ts";
import { recordedTalks } from "#test/support/recorded-talks.ts";
import { startScheduleServer } from "#test/support/schedule-server.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const dialogBox = "[role=dialog]:not([aria-label=Message])";

test("an event is refreshed from its address: nothing new, what is new, and offline", async () => {
  const app = running();
  const server = await startScheduleServer(calendarText(boatTalks));
  await using _ = server;
  const { page } = app;
  const importing = importWindow(page);
  const { dialog } = importing;
  await page.getByRole("button", { name: "Import a schedule" }).click();
  const field = dialog.getByRole("textbox", { name: "Address of a schedule" });
  await field.fill(`${server.address}schedule.ics`);
  await field.press("Enter");
  await importing.importButton.click();
  await expect(dialog).toBeHidden();
  const before = await storedProgrammes(page);

  await importing.choose("Refresh");
  await expect(dialog).toContainText("Nothing has changed since");
  await expectAccessible(page, dialogBox);
  expect(server.answers()).toEqual([200, 304]);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  server.publish(calendarText(laterBoatTalks));
  await importing.choose("Refresh");
  await expect(importing.changes.getByRole("option")).toHaveCount(5);
  await expect(dialog).toContainText("What changes: 1 added, 2 changed, 2 removed");
  expect(await storedProgrammes(page)).toEqual(before);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Boat Talks 2026: 1 added, 2 changed, 2 removed.")).toBeVisible();
  await importing.choose("Refresh");
  await expect(dialog).toContainText("Nothing has changed since");
  await page.keyboard.press("Escape");
  expect(server.answers()).toEqual([200, 304, 200, 304]);

  await server[Symbol.asyncDispose]();
  const after = await storedProgrammes(page);
  await importing.choose("Refresh");
  await expect(dialog.getByRole("status")).toContainText(
    "could not be reached. Check the address and your connection. The programme stays as it is stored.",
  );
  await expect(dialog.getByRole("alert")).toBeHidden();
  await expectAccessible(page, dialogBox);
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("status")).toContainText("could not be reached");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(await storedProgrammes(page)).toEqual(after);
});

test("an event from several files is refreshed from the one that is chosen", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const { dialog } = importing;
  const [first, second] = [join(folder.path, "boats.ics"), join(folder.path, "harbour.ics")];
  writeFileSync(first, calendarText(boatTalks));
  await importing.take(first);
  await importing.choose("Refresh");
  await expect(dialog).toContainText("Nothing has changed since");
  await page.keyboard.press("Escape");

  writeFileSync(second, calendarText(laterBoatTalks));
  await importing.take(second);
  writeFileSync(second, calendarText(boatTalks));
  await importing.choose("Refresh");
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page, dialogBox);
  await dialog.getByRole("button", { name: "Refresh from harbour.ics" }).click();
  await expect(importing.changes).toBeVisible();
  await importing.importButton.click();
  await expect(dialog).toBeHidden();
  const [stored] = await storedProgrammes(page);
  expect(stored?.sessions).toHaveLength(6);
});

test("an event of one's own has nothing to be refreshed from", async () => {
  const app = running();
  const { page } = app;
  const importing = importWindow(page);
  await createAttendee(app.electron, page).openSample();
  await importing.choose("Refresh");
  await expect(importing.dialog).toContainText("Nothing to read again");
  await importing.dialog.getByRole("button", { name: "Import a schedule" }).click();
  await expect(importing.dialog.getByRole("button", { name: "Choose a file" })).toBeVisible();
});

test("attended talks without a recording are listed until a refresh brings it", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  const { dialog } = importing;
  const file = join(folder.path, "films.xml");
  writeFileSync(file, recordedTalks());
  await importing.take(file);
  await importing.choose("Recordings missing");
  await expect(dialog).toContainText("No recording is missing");
  await page.keyboard.press("Escape");

  await attendee.openSession("Knots that hold");
  await attendee.mark("Attended");
  await attendee.write("A bowline, twice.");
  await attendee.openSession("Ropes, compared");
  await importing.choose("Recordings missing");
  const talks = dialog.getByRole("list", { name: "Talks without a recording" });
  await expect(talks.getByRole("listitem")).toHaveText([/Knots that hold.*Tue 3 Mar.*attended/]);
  await expectAccessible(page, dialogBox);

  writeFileSync(file, recordedTalks({ "Knots that hold": "https://example.org/knots.webm" }));
  await dialog.getByRole("button", { name: "Refresh" }).click();
  await expect(importing.change(/^Knots that hold/)).toContainText("links");
  await importing.importButton.click();
  await expect(dialog).toBeHidden();
  await importing.choose("Recordings missing");
  await expect(dialog).toContainText("No recording is missing");
  await page.keyboard.press("Escape");
  await attendee.openSession("Knots that hold");
  await expect(page.getByRole("link", { name: "video" })).toBeVisible();
  await expect(attendee.note()).toHaveText("A bowline, twice.");
});
