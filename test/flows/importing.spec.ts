import { existsSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { dropFile, holdFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { oneApp } from "#test/support/one-app.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

const realSchedules = join(import.meta.dirname, "../../../shared/schedules");

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

const boats: CalendarSession[] = [
  { uid: "1", title: "Knots that hold", start: "20261201T090000", room: "Quay" },
  {
    uid: "2",
    title: "Ropes, compared",
    start: "20261201T100000",
    room: "Deck",
    speakers: ["Ada Lind"],
  },
  { uid: "3", title: "Tides for beginners", start: "20261202T090000", room: "Quay" },
];

const dialog = (page: Page) => page.getByRole("dialog", { name: "Import schedule" });
const importButton = (page: Page) =>
  dialog(page).getByRole("button", { name: "Import", exact: true });
const zone = (page: Page) => dialog(page).getByRole("combobox", { name: "Time zone" });
const sessions = (page: Page) => page.getByRole("listbox", { name: "Sessions" });

async function chooseZone(page: Page, typed: string, found: string): Promise<void> {
  await zone(page).fill(typed);
  await page.getByRole("option", { name: found }).click();
  await expect(zone(page)).toHaveValue(found);
}

test("a schedule dropped on the window is shown, imported and opened", async () => {
  const { page } = running();
  const file = write("boats.ics", calendarText(boats));

  const veil = page.getByText("Drop a schedule to import it");
  await holdFile(page, file);
  await expect(veil).toBeVisible();
  // They were taken elsewhere, and nothing told the window.
  await page.mouse.move(10, 10);
  await expect(veil).toBeHidden();
  const held = await holdFile(page, file);
  await expect(veil).toBeVisible();
  await held.drop();
  await expect(veil).toBeHidden();

  await expect(dialog(page).getByRole("heading", { name: "Boat Talks 2026" })).toBeVisible();
  await expect(dialog(page)).toContainText(
    "3 sessions · 1 speaker · 2 rooms · iCalendar · boats.ics",
  );
  await expect(dialog(page).getByRole("row", { name: "Tue 1 Dec 2026" })).toContainText("2");
  await expect(dialog(page).getByRole("row", { name: "Wed 2 Dec 2026" })).toContainText("1");
  await expect(zone(page)).toHaveValue("Europe/Lisbon");
  await expect(importButton(page)).toBeFocused();
  expect(await storedProgrammes(page)).toEqual([]);
  await expectAccessible(page, "[role=dialog]");

  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("Boat Talks 2026: 3 sessions and 1 speaker imported.")).toBeVisible();
  await expect(sessions(page)).toContainText("Knots that hold");
});

test("what is no schedule is named in a sentence, and changes nothing", async () => {
  const { page } = running();
  const whole = calendarText(boats);
  mkdirSync(join(folder.path, "talks"));
  writeFileSync(join(folder.path, "large.ics"), "BEGIN:VCALENDAR\r\n");
  truncateSync(join(folder.path, "large.ics"), 200 * 1024 * 1024);
  const refused: [path: string, sentence: RegExp][] = [
    [join(folder.path, "talks"), /talks is a folder\. Choose a schedule file in it\./],
    [join(folder.path, "gone.ics"), /There is no file gone\.ics\./],
    [write("empty.ics", ""), /empty/i],
    [write("half.ics", whole.slice(0, whole.indexOf("Ropes"))), /ends|end/i],
    [
      write("half.xml", "<schedule><day date='2026-12-01'><room name='Quay'><event"),
      /half|ends|XML/i,
    ],
    [write("letter.txt", "Dear organisers, when is the talk on tides?"), /no schedule/i],
    [write("page.html", "<!doctype html><html><body>Programme</body></html>"), /web page/],
    [join(folder.path, "large.ics"), /MB/],
  ];
  for (const [path, sentence] of refused) {
    await dropFile(page, path);
    await expect(dialog(page).getByRole("alert")).toContainText(sentence);
    await expect(dialog(page).getByRole("alert")).toContainText("Nothing was changed.");
    // It can be tried again from there.
    await expect(dialog(page).getByRole("button", { name: "Choose a file" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  }
  expect(await storedProgrammes(page)).toEqual([]);
});

test("a later schedule of the same event says what it changes", async () => {
  const { page } = running();
  await dropFile(page, write("boats.ics", calendarText(boats)));
  await importButton(page).click();
  await expect(sessions(page)).toBeVisible();

  const [knots, ropes] = boats;
  const later = [
    { ...knots, title: "Knots that hold", room: "Harbour" },
    { ...ropes, title: "Ropes, compared" },
    { uid: "4", title: "Sails" },
  ];
  await dropFile(page, write("later.ics", calendarText(later)));
  await expect(dialog(page).getByRole("combobox", { name: /^Into/ })).toContainText(
    "Boat Talks 2026",
  );
  await expect(dialog(page)).toContainText("What changes: 1 added, 1 changed, 1 removed");
  await expect(dialog(page)).toContainText("1 unchanged · Your notes affected: 0");
  await importButton(page).click();
  await expect(
    page.getByText("Boat Talks 2026: 1 added, 1 changed, 1 removed. Notes affected: 0."),
  ).toBeVisible();
});

test("a schedule that would remove most of an event asks first", async () => {
  const { page } = running();
  await dropFile(page, write("boats.ics", calendarText(boats)));
  await importButton(page).click();
  await expect(sessions(page)).toBeVisible();
  const [knots] = boats;
  await dropFile(
    page,
    write("other.ics", calendarText([{ ...knots, uid: "x", title: "A boat show" }])),
  );
  await dialog(page).getByRole("combobox", { name: /^Into/ }).click();
  await page.getByRole("option", { name: /Boat Talks 2026/ }).click();
  await expect(dialog(page)).toContainText("3 sessions of “Boat Talks 2026” would go");
  await expectAccessible(page, "[role=dialog]");
  await expect(importButton(page)).toBeDisabled();
  await dialog(page).getByRole("checkbox", { name: "It is the right one" }).click();
  await importButton(page).click();
  await expect(sessions(page)).toContainText("A boat show");
});

test("real schedules come in, and the same one again changes nothing", async () => {
  test.skip(!existsSync(realSchedules), "The folder ../shared/schedules is absent.");
  const { page } = running();
  const kubecon = join(realSchedules, "ics-sched-kubecon-eu-2026-a-20260303.ics");
  await dropFile(page, kubecon);
  await expect(dialog(page)).toContainText("564 sessions");
  await expect(importButton(page)).toBeDisabled();
  await chooseZone(page, "amsterdam", "Europe/Amsterdam");
  await importButton(page).click();
  await expect(sessions(page)).toBeVisible();

  await dropFile(page, join(realSchedules, "xml-pentabarf-fosdem-2025-later.xml"));
  await expect(dialog(page)).toContainText("1,105 sessions");
  await expect(zone(page)).toHaveValue("Europe/Brussels");
  await importButton(page).click();
  await expect(dialog(page)).toBeHidden();
  const before = await storedProgrammes(page);
  expect(before.map(({ sessions: all }) => all.length)).toEqual([564, 1105]);

  await dropFile(page, kubecon);
  await expect(dialog(page)).toContainText("Nothing differs from what is stored");
  await expect(dialog(page)).toContainText("564 unchanged");
  await importButton(page).click();
  await expect(page.getByText(/: nothing has changed\. Notes affected: 0\./)).toBeVisible();
  expect(await storedProgrammes(page)).toEqual(before);
});

test("broken calendars of others never break the window", async () => {
  const edge = join(realSchedules, "ics-edge");
  test.skip(!existsSync(edge), "The folder ../shared/schedules is absent.");
  const { page } = running();
  for (const name of [
    "icalendar-broken_ical.ics",
    "icalendar-empty.ics",
    "icalendar-small_bad_calendar.ics",
    "icalendar-issue_104_broken_calendar.ics",
    "icalendar-broken_dtstart.ics",
    "icaljs-only_dtstart_time.ics",
  ]) {
    await dropFile(page, join(edge, name));
    await expect(
      dialog(page).getByRole("alert").or(importButton(page)).first(),
      `${name} is either refused in a sentence or shown`,
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  }
  expect(await storedProgrammes(page)).toEqual([]);
});

test("the sample event comes and goes in one click", async () => {
  const data = join(folder.path, "data");
  const app = await launchApp({ data });
  const { page } = app;
  await page.getByRole("button", { name: "Open the sample event" }).click();
  await expect(importButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  // The keys go on in the programme.
  await expect(sessions(page)).toBeFocused();
  await page.getByRole("button", { name: "Remove the sample" }).click();
  await expect(sessions(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Open the sample event" })).toBeVisible();
  await app.quit();
  await using again = await launchApp({ data });
  expect(await storedProgrammes(again.page)).toEqual([]);
});
