import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { oneApp } from "#test/support/one-app.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const NAME = "Boat Talks 2026";
/** Instants alone, as many systems write them; the city stands behind the rooms. */
const boats: CalendarSession[] = [
  { uid: "1", title: "Knots", start: "20261201T090000Z", end: "20261201T100000Z" },
  { uid: "2", title: "Ropes", start: "20261201T093000Z", end: "20261201T103000Z" },
  { uid: "3", title: "Night watch", start: "20261202T043000Z", end: "20261202T050000Z" },
].map((one) => ({ ...one, room: "Deck 1, Pakhuis, Amsterdam, Netherlands" }));

const write = (name: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, calendarText(boats, { name: NAME, zone: null }));
  return path;
};
const editing = (page: Page) => page.getByRole("dialog", { name: "Edit event" });
const sessions = (page: Page) => page.getByRole("listbox", { name: "Sessions" });
const startsOf = async (page: Page): Promise<string[]> => {
  const [event] = await callMain(page, "events.list", {});
  const rows = await callMain(page, "sessions.list", { eventId: event?.id ?? "" });
  return rows.map(({ startsAt }) => startsAt);
};

const instants = (times: readonly string[]) => times.map((time) => Date.parse(time));

async function editEvent(page: Page): Promise<void> {
  await page.getByRole("button", { name: `More about ${NAME}` }).click();
  await page.getByRole("menuitem", { name: "Edit event" }).click();
}
async function chooseZone(page: Page, typed: string, found: string): Promise<void> {
  await editing(page).getByRole("combobox", { name: "Time zone" }).fill(typed);
  await page.getByRole("option", { name: found }).click();
}

/** An event whose zone was guessed from its city, and taken. */
async function importBoats(page: Page): Promise<void> {
  const { dialog, importButton } = importWindow(page);
  await dropFile(page, write("boats.ics"));
  await expect(dialog).toContainText("Guessed from “Amsterdam”.");
  await dialog.getByRole("button", { name: "Use Europe/Amsterdam" }).click();
  await importButton.click();
  await expect(sessions(page).getByText("Knots")).toBeVisible();
}

test("the zone that the city leads to is offered, and counts once it is taken", async () => {
  const { page } = running();
  const { dialog, importButton } = importWindow(page);
  await dropFile(page, write("boats.ics"));
  const zone = dialog.getByRole("combobox", { name: "Time zone" });
  await expect(zone).toHaveValue("Europe/Amsterdam");
  await expect(dialog).toContainText("Guessed from “Amsterdam”.");
  await expect(dialog).toContainText("Take or choose the event’s time zone to import.");
  await expect(importButton).toBeDisabled();
  expect(await storedProgrammes(page)).toEqual([]);
  await expectAccessible(page, "[role=dialog]");
  const take = dialog.getByRole("button", { name: "Use Europe/Amsterdam" });
  await expect(take).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Chosen by you: UTC+01:00 on Tue 1 Dec");
  await expect(importButton).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  expect(await storedProgrammes(page)).toMatchObject([{ zone: "Europe/Amsterdam" }]);
});

test("another zone than the guess is chosen, the guessed one from the list as well", async () => {
  const { page } = running();
  const { dialog, importButton } = importWindow(page);
  await dropFile(page, write("boats.ics"));
  const zone = dialog.getByRole("combobox", { name: "Time zone" });
  await zone.fill("amsterdam");
  await page.getByRole("option", { name: "Europe/Amsterdam" }).click();
  await expect(dialog).toContainText("Chosen by you");
  await zone.fill("oslo");
  await page.getByRole("option", { name: "Europe/Oslo" }).click();
  await importButton.click();
  await expect(dialog).toBeHidden();
  expect(await storedProgrammes(page)).toMatchObject([{ zone: "Europe/Oslo" }]);
});

test("a zone is changed with the clock on the wall staying; an update keeps to it, Undo takes it back", async () => {
  const { page } = running();
  await importBoats(page);
  const before = await startsOf(page);
  await editEvent(page);
  await chooseZone(page, "london", "Europe/London");
  const question = editing(page).getByRole("radiogroup", { name: "What stays" });
  await editing(page).getByRole("button", { name: "Save" }).click();
  await expect(question).toContainText("Say what stays.");
  await expectAccessible(page, "[role=dialog]");
  await expect(question).toContainText("The moments: 10:00 in Amsterdam becomes 09:00 in London.");
  await question.getByText("The times on the programme: 10:00 stays 10:00.").click();
  await editing(page).getByRole("button", { name: "Save" }).click();
  await expect(editing(page)).toBeHidden();
  const after = before.map((time) => time.replace("+01:00", "+00:00"));
  expect(await startsOf(page)).toEqual(after);

  const { dialog } = importWindow(page);
  await dropFile(page, write("boats (1).ics"));
  await expect(dialog).toContainText("Nothing differs from what is stored");
  await expect(dialog.getByRole("combobox", { name: "Time zone" })).toHaveValue("Europe/London");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page
    .getByRole("dialog", { name: "Message" })
    .filter({ hasText: "the times are those of Europe/London now" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(async () => expect(await startsOf(page)).toEqual(before)).toPass();
});

test("a zone is changed with the moments staying", async () => {
  const { page } = running();
  await importBoats(page);
  const before = await startsOf(page);
  await editEvent(page);
  await chooseZone(page, "london", "Europe/London");
  await editing(page).getByText("The moments:").click();
  await editing(page).getByRole("button", { name: "Save" }).click();
  await expect(sessions(page).getByRole("group", { name: "09:00" })).toBeVisible();
  expect(instants(await startsOf(page))).toEqual(instants(before));
});

test("when its days begin is changed, and with it the day of what is at night", async () => {
  const { page } = running();
  await importBoats(page);
  await expect(page.getByRole("tab", { name: "Wed 2" })).toBeVisible();
  await editEvent(page);
  const begins = editing(page).getByLabel("Days begin at");
  await expect(begins).toHaveValue("04:00");
  await begins.fill("noon");
  await editing(page).getByRole("button", { name: "Save" }).click();
  await expect(editing(page)).toContainText("Type a time, such as 04:00.");
  await begins.fill("6:00");
  await editing(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("tab", { name: "Wed 2" })).toBeHidden();
  await expect(sessions(page).getByText("Night watch")).toBeVisible();
});

test("planned sessions at the same time are told on both, quietly", async () => {
  const app = running();
  const { page, electron } = app;
  const attendee = createAttendee(electron, page);
  await importBoats(page);
  for (const title of ["Knots", "Ropes"]) {
    await attendee.openSession(title);
    await attendee.plan("Must");
  }
  const row = sessions(page).getByRole("option", { name: /^Knots/ });
  await expect(row).toContainText("Overlaps");
  await expect(row).toHaveAccessibleName(/overlaps with Ropes/);
  const shown = page.getByRole("region", { name: "Ropes" });
  await expect(shown).toContainText("Overlaps with Knots, 10:00–11:00");
  await shown.getByRole("button", { name: "Knots" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Knots" })).toBeVisible();
  await attendee.plan("Backup");
  await expect(row).not.toContainText("Overlaps");
});
