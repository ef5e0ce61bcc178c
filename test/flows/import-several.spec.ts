import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { oneApp } from "#test/support/one-app.ts";
import { severalPath } from "#test/support/several-files.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const talks = severalPath("talks.csv");
const people = severalPath("people.csv");
const dialogBox = "[role=dialog]:not([aria-label=Message])";

const write = (name: string, text: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
};

async function chooseBerlin(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Time zone" }).fill("Berlin");
  await page.getByRole("option", { name: "Europe/Berlin" }).click();
}

const quay = Array.from({ length: 6 }, (_, at) => ({
  uid: `quay-${at}`,
  title: `Talk ${at}`,
  start: `2026120${1 + (at % 2)}T1${at}0000`,
}));

test("sessions and speakers in two files are dropped together, make one event and are refreshed together", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const { dialog } = importing;
  await dropFile(page, talks, people);
  await expect(dialog).toContainText(
    "3 sessions · 3 speakers · 2 rooms · table (CSV) · talks.csv, people.csv",
  );
  await chooseBerlin(page);
  await expectAccessible(page, dialogBox);
  await importing.importButton.click();
  await expect(dialog).toBeHidden();
  await page.getByRole("option", { name: /Hedges as infrastructure/ }).click();
  await expect(page.getByText("Owl Trust").first()).toBeVisible();
  expect(await storedProgrammes(page)).toHaveLength(1);

  await importing.choose("Refresh");
  await expect(dialog).toContainText("Nothing has changed since");
  await page.keyboard.press("Escape");
});

test("speakers alone say what is missing, and fill in those of their event", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const { dialog, importButton } = importing;
  await dropFile(page, people);
  await expect(dialog).toContainText("3 speakers · list of speakers · people.csv");
  await expect(dialog).toContainText(
    "This is a list of 3 speakers. Import it together with the sessions, or into the event they belong to.",
  );
  await expect(importButton).toBeDisabled();
  await expectAccessible(page, dialogBox);
  await page.keyboard.press("Escape");

  await dropFile(page, talks);
  await chooseBerlin(page);
  await importButton.click();
  await expect(dialog).toBeHidden();

  await dropFile(page, people);
  await expect(dialog).toContainText("What changes: 1 changed");
  await importButton.click();
  await expect(page.getByText("Talks: 1 changed. Notes affected: 0.")).toBeVisible();
  const [programme] = await storedProgrammes(page);
  expect(JSON.stringify(programme)).toContain("Owl Trust");
});

test("a part of an event removes nothing where that is chosen, and then neither when it is read again", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const { dialog, importButton } = importing;
  await importing.take(write("all.ics", calendarText(quay)));
  const mine = write("mine.ics", calendarText([{ ...quay[0], title: "Talk 0", room: "Deck" }]));
  await dropFile(page, mine);
  await expect(dialog).toContainText("5 sessions of “Boat Talks 2026” would go: more than half.");
  await expect(importButton).toBeDisabled();
  const keep = dialog.getByRole("checkbox", { name: "Only add and update, remove nothing" });
  await keep.click();
  await expect(dialog).toContainText("5 sessions that this schedule lacks stay in the programme");
  await expect(dialog).toContainText("What changes: 1 changed");
  await expectAccessible(page, dialogBox);
  await importButton.click();
  await expect(dialog).toBeHidden();
  const sessions = page.getByRole("listbox", { name: "Sessions" });
  await expect(sessions).toContainText("Deck");

  await importing.choose("Refresh");
  await dialog.getByRole("button", { name: "Refresh from mine.ics" }).click();
  await expect(dialog).toContainText("Nothing has changed since");
  await page.keyboard.press("Escape");
  const [programme] = await storedProgrammes(page);
  expect(JSON.stringify(programme)).not.toContain("gone");
});

test("a day of a conference becomes part of it when the offer is taken", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const { dialog, importButton } = importing;
  await importing.take(write("all.ics", calendarText(quay)));
  const day = write(
    "day.ics",
    calendarText([{ uid: "k", title: "Knots for all", start: "20261202T100000" }], {
      name: "Knot Day",
    }),
  );
  await dropFile(page, day);
  const partOf = dialog.getByRole("combobox", { name: /^Part of/ });
  await expect(partOf).toHaveAccessibleName("Part of: No other event");
  await expectAccessible(page, dialogBox);
  await dialog.getByRole("button", { name: "Make it part of Boat Talks 2026" }).click();
  await expect(partOf).toHaveAccessibleName("Part of: Boat Talks 2026");
  await importButton.click();
  await expect(dialog).toBeHidden();
  const [conference, part] = await callMain(page, "events.list", {});
  expect(part).toMatchObject({ name: "Knot Day", parentId: conference?.id });
});

test("more files than make one event are refused in a sentence", async () => {
  const { page } = running();
  const many = Array.from({ length: 21 }, (_, at) => write(`${at}.ics`, calendarText(quay)));
  await dropFile(page, ...many);
  await expect(
    page.getByText("At most 20 files make one event. Drop fewer.").first(),
  ).toBeVisible();
  await dropFile(page, ...many.slice(0, 20));
  await expect(importWindow(page).dialog).toContainText("0.ics, 1.ics and 18 more");
  await expect(importWindow(page).dialog).toContainText("6 sessions");
});
