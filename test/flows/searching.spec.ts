import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { oneApp } from "#test/support/one-app.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

async function importCalendar(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder.path, `${name}.ics`);
  writeFileSync(path, text);
  await dropFile(page, path);
  await page.getByRole("dialog").getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const field = (page: Page) => page.getByRole("combobox", { name: "Search sessions and notes" });
const hits = (page: Page) =>
  page.getByRole("listbox", { name: "What was found" }).getByRole("option");

async function openSearch(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(field(page)).toBeFocused();
}

const boats = calendarText(
  [
    {
      uid: "1",
      title: "Knots that hold",
      text: "What a <b>bowline</b> is good for.",
      room: "Quay",
    },
    { uid: "2", title: "Ropes & <script>", speakers: ["Žofia Černá"], start: "20261201T110000" },
    { uid: "3", title: "Tides", track: "Weather", start: "20261202T090000" },
  ],
  { name: "Boat Talks" },
);
const trains = calendarText([{ uid: "9", title: "Coupling without knots" }], {
  name: "Train Talks",
});

test("sessions and notes are found while typing, from every event, and opened with the keyboard", async () => {
  const { page } = running();
  await importCalendar(page, "Boat Talks", boats);
  await importCalendar(page, "Train Talks", trains);
  await openSearch(page);
  await expect(page.getByText("Search titles, speakers, abstracts and your notes")).toBeVisible();
  await expectAccessible(page, "section[aria-label=Search]");

  await page.keyboard.type("knot");
  await expect(hits(page)).toHaveCount(2);
  await expect(hits(page).filter({ hasText: "Boat Talks" }).locator("mark")).toHaveText("Knots");
  await expect(hits(page).filter({ hasText: "Train Talks" })).toContainText("Title");
  await expectAccessible(page, "section[aria-label=Search]");

  const second = await hits(page).nth(1).locator("p").first().innerText();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
  // The search stays beside what it found.
  await expect(hits(page)).toHaveCount(2);

  await field(page).fill("bowline");
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText("Abstract");
  await field(page).fill("cerna");
  await expect(hits(page)).toContainText("Speaker");
  await expect(hits(page).locator("mark")).toHaveText("Černá");
});

test("a note is found by its words as soon as it is saved", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await importCalendar(page, "Boat Talks", boats);
  await attendee.openSession("Knots that hold");
  await attendee.write("The moon pulls harder than I thought.");
  await openSearch(page);
  await page.keyboard.type("moon pulls");
  await expect(hits(page)).toHaveCount(1);
  await expect(hits(page)).toContainText("Your note");
  await expect(hits(page)).toContainText("Knots that hold");
});

test("markup in a title stays text, and nothing typed is ever an error", async () => {
  const { page } = running();
  await importCalendar(page, "Boat Talks", boats);
  await openSearch(page);
  await field(page).fill("script");
  await expect(hits(page).locator("p").first()).toHaveText("Ropes & <script>");
  for (const typed of [
    '"',
    "NEAR(",
    "a AND",
    "*",
    "a:b",
    "-x",
    "((((",
    "%_",
    "\u{E000}",
    "'; drop",
  ]) {
    await field(page).fill(typed);
    await expect(field(page)).toHaveValue(typed);
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  await field(page).fill("no such words");
  await expect(page.getByText("No session and no note has all of these words")).toBeVisible();
  await expectAccessible(page, "section[aria-label=Search]");
  await page.getByRole("button", { name: "Clear the words" }).click();
  await expect(field(page)).toBeFocused();
});

test("the words are still there after a look elsewhere, and Escape takes them away", async () => {
  const { page } = running();
  await importCalendar(page, "Boat Talks", boats);
  await openSearch(page);
  await page.keyboard.type("knots");
  await expect(hits(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  await openSearch(page);
  await expect(field(page)).toHaveValue("knots");
  await expect(hits(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
});
