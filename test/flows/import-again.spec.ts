import { existsSync, writeFileSync } from "node:fs";
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
import { oneApp } from "#test/support/one-app.ts";
import { realSchedules } from "#test/support/real-schedules.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

const running = oneApp();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const write = (name: string, sessions: readonly CalendarSession[], event?: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, calendarText(sessions, event === undefined ? {} : { name: event }));
  return path;
};

const dialogBox = "[role=dialog]:not([aria-label=Message])";

const sessions = (page: Page) => page.getByRole("listbox", { name: "Sessions" });

test("what an update alters is listed before anything is written, one's own first, and is picked", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await attendee.openSession("Tides for beginners");
  await attendee.write("The moon does it.");
  await attendee.openSession("Ropes, compared");
  await attendee.plan("Must");
  const before = await storedProgrammes(page);

  await dropFile(page, write("later.ics", laterBoatTalks));
  const { dialog, changes, change } = importing;
  await expect(changes).toBeVisible();
  await expect(dialog).toContainText("What changes: 1 added, 2 changed, 2 removed");
  await expect(dialog).toContainText("2 unchanged · Your notes affected: 0");
  await expect(changes.getByRole("option")).toHaveText([
    /Tides for beginners.*note.*Gone.*stays, with what is yours/,
    /Ropes, compared.*must.*Tue 1 Dec 10:00 Deck.*10:30 Harbour.*with Gus Ives/,
    /Rudders.*New.*Tue 1 Dec 15:00–16:00 · Deck · Hal Jost/,
    /Harbour lights at night.*was “Harbour lights”/,
    /Anchors away.*Gone.*is removed/,
  ]);
  await expectAccessible(page, dialogBox);
  expect(await storedProgrammes(page)).toEqual(before);

  // By keys: to the list, down to the new one, and out with it.
  await changes.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(change(/^Rudders/)).toHaveAttribute("aria-selected", "false");
  await expect(dialog).toContainText("4 of 5");
  // By kind: all that are gone stay where they are.
  await dialog.getByRole("button", { name: "Gone 2" }).click();
  await expect(changes.getByRole("option")).toHaveCount(2);
  await dialog.getByRole("checkbox", { name: "Accept these" }).click();
  await dialog.getByRole("button", { name: "All 5" }).click();
  await expect(dialog).toContainText("2 of 5");
  await expectAccessible(page, dialogBox);

  await importing.importButton.click();
  await expect(dialog).toBeHidden();
  await expect(sessions(page)).toContainText("Harbour lights at night");
  await expect(sessions(page)).not.toContainText("Rudders");
  await expect(sessions(page)).toContainText("Anchors away");

  // What was left out is found again.
  await dropFile(page, write("later.ics", laterBoatTalks));
  await expect(changes.getByRole("option")).toHaveCount(3);
  await importing.importButton.click();
  await expect(sessions(page)).toContainText("Rudders");
  await expect(sessions(page)).not.toContainText("Anchors away");
  await attendee.openSession("Tides for beginners");
  await expect(
    page.getByText("No longer in the programme. Your note and marks stay."),
  ).toBeVisible();
  await expect(attendee.note()).toHaveText("The moon does it.");
});

test("nothing is imported when nothing is accepted", async () => {
  const { page } = running();
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await dropFile(page, write("later.ics", laterBoatTalks));
  const all = importing.dialog.getByRole("checkbox", { name: "Accept all" });
  await all.click();
  await expect(importing.importButton).toBeDisabled();
  await expect(importing.dialog).toContainText("No change is accepted");
  await all.click();
  await expect(importing.importButton).toBeEnabled();
});

test("two sessions that could be one are asked about, with both sides shown", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await attendee.openSession("Tides for beginners");
  await attendee.write("The moon does it.");
  const later = boatTalks.map((one) =>
    one.uid === "3"
      ? { uid: "33", title: one.title, start: "20261202T110000", speakers: ["Ida Kay"] }
      : one,
  );
  await dropFile(page, write("later.ics", later));

  const question = importing.dialog.getByRole("region", { name: "Unsure" });
  await expect(question).toContainText("Is it the same talk?");
  await expect(question).toContainText("Tue 1 Dec 2026 11:00–12:00 · Quay");
  await expect(question).toContainText("Cy Dee");
  await expect(question).toContainText("Yours: note");
  await expect(question.getByText("The moon does it.")).toBeVisible();
  await expect(question).toContainText("Wed 2 Dec 2026 11:00–12:00");
  await expect(question).toContainText("Ida Kay");
  await expectAccessible(page, dialogBox);
  // Left open, they are two talks.
  await expect(importing.changes.getByRole("option")).toHaveCount(2);
  await question.getByRole("button", { name: "Same talk" }).click();
  await expect(importing.changes.getByRole("option")).toHaveCount(1);
  await expect(importing.change(/^Tides/)).toContainText("with Ida Kay · without Cy Dee");
  await question.getByRole("button", { name: "Two different talks" }).click();
  await expect(importing.changes.getByRole("option")).toHaveCount(2);
  await question.getByRole("button", { name: "Same talk" }).click();
  await expect(importing.changes.getByRole("option")).toHaveCount(1);
  await importing.importButton.click();
  await expect(importing.dialog).toBeHidden();
  await attendee.chooseDay("Wed 2");
  await attendee.openSession("Tides for beginners");
  await expect(page.getByRole("main")).toContainText("Ida Kay");
  await expect(attendee.note()).toHaveText("The moon does it.");
});

test("a schedule that names another event is asked about by both names", async () => {
  const { page } = running();
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  const cars = boatTalks.map((one, at) => ({
    uid: `car ${at}`,
    title: `Car number ${at}`,
    start: one.start ?? "",
  }));
  await dropFile(page, write("cars.ics", cars, "Car Congress 2026"));
  await importing.dialog.getByRole("combobox", { name: /^Into/ }).click();
  await page.getByRole("option", { name: /Boat Talks 2026/ }).click();
  await expect(importing.dialog).toContainText(
    "The schedule calls its event “Car Congress 2026”. It would be imported into “Boat Talks 2026”.",
  );
  await expect(importing.dialog).toContainText("6 sessions of “Boat Talks 2026” would go");
  await expect(importing.importButton).toBeDisabled();
  await importing.dialog.getByRole("checkbox", { name: "It is the right one" }).click();
  await importing.importButton.click();
  await expect(sessions(page)).toContainText("Car number 3");
});

test("a thousand changes are listed, and only those in sight are drawn", async () => {
  const { page } = running();
  const importing = importWindow(page);
  const many = Array.from({ length: 1000 }, (_, at) => ({
    uid: `boat ${at}`,
    title: `Boat number ${at}`,
    room: `Berth ${at % 40}`,
  }));
  await importing.take(write("many.ics", many));
  const moved = many.map((one) => ({ ...one, room: `${one.room}, outside` }));
  await dropFile(page, write("moved.ics", moved));
  await expect(importing.dialog.getByRole("button", { name: "All 1,000" })).toBeVisible();
  await importing.changes.focus();
  await page.keyboard.press("End");
  await expect(importing.change(/^Boat number \d+/).last()).toHaveAttribute(
    "aria-posinset",
    "1000",
  );
  expect(await importing.changes.getByRole("option").count()).toBeLessThan(60);
  await page.keyboard.press("Space");
  await expect(importing.dialog).toContainText("999 of 1,000");
});

test("a real update of KubeCon says what it does to 100 marked sessions, and does it", async () => {
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
  const marked = rows.filter((_, at) => at % 5 === 0).slice(0, 100);
  await Promise.all(marked.map(({ id }) => callMain(page, "sessions.rate", { id, rating: 4 })));
  expect(marked).toHaveLength(100);

  await dropFile(page, join(realSchedules, "ics-sched-kubecon-eu-2026-c-20260322T1516Z.ics"));
  await expect(importing.changes).toBeVisible();
  await expect(importing.dialog).toContainText("Your notes affected: 0");
  await expect(importing.dialog).toContainText("What changes: 41 added, 188 changed, 9 removed");
  await expect(importing.changes.getByRole("option").first()).toContainText("4 stars");
  await importing.importButton.click();
  await expect(importing.dialog).toBeHidden();
  const [after] = await storedProgrammes(page);
  const rated = after?.sessions.filter((row) => row.includes('"rating":4')) ?? [];
  expect(rated).toHaveLength(100);
});
