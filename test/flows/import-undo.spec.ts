import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { boatTalks, laterBoatTalks } from "#test/support/boat-talks.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { dropFile } from "#test/support/drop-file.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { oneApp } from "#test/support/one-app.ts";
import { realSchedules } from "#test/support/real-schedules.ts";
import { runCommand } from "#test/support/run-command.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const dialogBox = "[role=dialog]:not([aria-label=Message])";

const write = (name: string, sessions: readonly CalendarSession[]): string => {
  const path = join(folder.path, name);
  writeFileSync(path, calendarText(sessions));
  return path;
};

/** That of the message: an open note has one, too. */
const undo = (page: Page) =>
  page.getByRole("dialog", { name: "Message" }).getByRole("button", { name: "Undo" });

test("an update is undone in one click, from its message and, after a restart, from the event's menu", async () => {
  const data = join(folder.path, "data");
  const app = await launchApp({ data });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await attendee.openSession("Tides for beginners");
  await attendee.write("The moon does it.");
  const before = await storedProgrammes(page);

  const later = write("later.ics", laterBoatTalks);
  await importing.take(later);
  await expect(page.getByText("Boat Talks 2026: 1 added, 2 changed, 2 removed.")).toBeVisible();
  expect(await storedProgrammes(page)).not.toEqual(before);
  await undo(page).click();
  await expect(page.getByText("the last import is undone. 2 sessions back")).toBeVisible();
  expect(await storedProgrammes(page)).toEqual(before);
  await page.getByRole("button", { name: /^More about/ }).click();
  await expect(page.getByRole("menuitem", { name: "Undo last import" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("Escape");

  await importing.take(later);
  await app.quit();
  await using again = await launchApp({ data });
  await importWindow(again.page).choose("Undo last import");
  await expect(again.page.getByText("the last import is undone. 2 sessions back")).toBeVisible();
  expect(await storedProgrammes(again.page)).toEqual(before);
  await createAttendee(again.electron, again.page).openSession("Tides for beginners");
  await expect(again.page.locator('[contenteditable="true"]')).toHaveText("The moon does it.");
});

test("a session that left the programme is removed by hand once nothing on it is one's own", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await attendee.openSession("Anchors away");
  await attendee.rate(2);
  await attendee.openSession("Tides for beginners");
  await attendee.write("The moon does it.");
  await attendee.rate(4);
  await importing.take(write("later.ics", laterBoatTalks));
  await expect(
    page.getByText("No longer in the programme. Your note and marks stay."),
  ).toBeVisible();
  const remove = page.getByRole("button", { name: "Remove", exact: true });
  await expect(remove).toBeHidden();
  await attendee.rate(4);
  await attendee.note().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await attendee.saved();
  await expect(page.getByText("No longer in the programme. Nothing on it is yours.")).toBeVisible();
  await remove.click();
  await expect(page.getByText("Removed: Tides for beginners.")).toBeVisible();
  await expect(page.getByRole("option", { name: "Tides for beginners" })).toBeHidden();
  await expect(page.getByText("No session is open")).toBeVisible();

  // By keyboard: the command says why it cannot be, and then does it.
  await attendee.openSession("Anchors away");
  await attendee.note().click();
  await runCommand(page, "left the programme");
  await expect(page.getByRole("alert")).toContainText(
    "Something of yours is still on this session.",
  );
  await runCommand(page, "rating: none");
  await expect(page.getByText("No longer in the programme. Nothing on it is yours.")).toBeVisible();
  await runCommand(page, "left the programme");
  await expect(page.getByText("Removed: Anchors away.")).toBeVisible();
  await expect(page.getByRole("option", { name: "Anchors away" })).toBeHidden();
  await expect(page.getByRole("listbox", { name: "Sessions" })).toBeFocused();
});

test("the import that made an event is undone as a whole, unless something of one's own is in it", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  const boats = write("boats.ics", boatTalks);
  await importing.take(boats);
  await undo(page).click();
  await expect(page.getByText("Boat Talks 2026 is removed")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Lanyard" })).toBeVisible();
  expect(await storedProgrammes(page)).toEqual([]);

  await importing.take(boats);
  await attendee.openSession("Tides for beginners");
  await attendee.write("The moon does it.");
  await importing.choose("Undo last import");
  await expect(page.getByRole("alert")).toContainText("the event holds something of yours");
  await expect(attendee.note()).toHaveText("The moon does it.");

  // With commands: an update, and then the event.
  await importing.take(write("later.ics", laterBoatTalks));
  await runCommand(page, "undo the last import");
  await expect(page.getByText("the last import is undone. 2 sessions back")).toBeVisible();
  await attendee.note().click();
  await runCommand(page, "remove the event");
  const question = page.getByRole("dialog", { name: "Remove Boat Talks 2026" });
  await expect(question).toContainText("1 note and 6 sessions would be removed with it.");
  await question.getByRole("button", { name: "Remove event" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Lanyard" })).toBeVisible();
});

test("the change log tells what each import did, and is saved as a file", async () => {
  const app = running();
  const { page } = app;
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await importing.take(write("later.ics", laterBoatTalks));

  // The mark leads there, and has done its work then.
  await page.getByRole("button", { name: "5 changes since the last import" }).click();
  const { dialog, changes, change } = importing;
  await expect(dialog.getByRole("list", { name: "Imports" }).getByRole("listitem")).toHaveCount(2);
  await expect(dialog).toContainText("1 added, 2 changed, 2 removed");
  await expect(changes.getByRole("option")).toHaveCount(5);
  await expect(change(/^Ropes, compared/)).toContainText("10:30 Harbour");
  await expectAccessible(page, dialogBox);
  await dialog.getByRole("button", { name: /6 added/ }).click();
  await expect(dialog).toContainText("The first import: everything in it was new.");
  await dialog.getByRole("button", { name: /1 added/ }).click();

  const file = join(folder.path, "log.md");
  await app.electron.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await dialog.getByRole("button", { name: "Save as file…" }).click();
  await expect(page.getByText(`The change log is saved as ${file}`)).toBeVisible();
  expect(readFileSync(file, "utf8")).toContain("Ropes, compared");

  await change(/^Ropes, compared/).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Ropes, compared" })).toBeVisible();
  await expect(page.getByRole("button", { name: /changes since the last import/ })).toBeHidden();

  await importing.choose("Undo last import");
  await importing.choose("Change log");
  await expect(dialog.getByRole("button", { name: /1 added.*undone/ })).toBeVisible();
});

test("a real update of KubeCon is undone to the last field", async () => {
  test.skip(!existsSync(realSchedules), "The folder ../shared/schedules is absent.");
  const { page } = running();
  const importing = importWindow(page);
  await dropFile(page, join(realSchedules, "ics-sched-kubecon-eu-2026-a-20260303.ics"));
  const zone = importing.dialog.getByRole("combobox", { name: "Time zone" });
  await zone.fill("amsterdam");
  await page.getByRole("option", { name: "Europe/Amsterdam" }).click();
  await importing.importButton.click();
  await expect(importing.dialog).toBeHidden();
  const [event] = await callMain(page, "events.list", {});
  const rows = await callMain(page, "sessions.list", { eventId: event?.id ?? "" });
  await Promise.all(
    rows
      .filter((_, at) => at % 9 === 0)
      .map(({ id }) => callMain(page, "sessions.plan", { id, plan: "must" })),
  );
  const before = await storedProgrammes(page);
  await importing.take(join(realSchedules, "ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics"));
  expect(await storedProgrammes(page)).not.toEqual(before);
  await undo(page).click();
  await expect(page.getByText("the last import is undone.")).toBeVisible();
  expect(await storedProgrammes(page)).toEqual(before);
});
