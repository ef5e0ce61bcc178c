import { join } from "node:path";
import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

/** Times of the sample event's first day, in Newfoundland: three and a half hours behind UTC. */
const at = (time: string) => new Date(`2026-12-04T${time}:00-03:30`).toISOString();

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

async function launchAt(time: string, from?: string): Promise<LaunchedApp> {
  const app = await launchApp({
    data: join(folder.path, "data"),
    ...(from !== undefined && { from }),
    // The laptop is on the other side of the world.
    env: { LANYARD_NOW: at(time), TZ: "Pacific/Auckland" },
  });
  await expect(app.page.getByRole("navigation", { name: "Library" })).toBeVisible();
  return app;
}

const main = "Backups You Have Met in Person";
const other = "The Meeting That Could Have Been a Lighthouse";

test("one key opens the running talk's note with the caret at its end, again the next one", async () => {
  const first = await launchAt("10:50");
  const attendee = createAttendee(first.electron, first.page);
  await attendee.openSample();
  await attendee.openSession(main);
  await attendee.plan("Must");
  await attendee.write("Restore one a month.");
  await attendee.openSession("Observability on a Very Foggy Day");
  await attendee.plan("Maybe");
  await first.page.getByRole("button", { name: "Settings", exact: true }).click();

  await first.page.keyboard.press("Control+j");
  await expect(attendee.note()).toBeFocused();
  await first.page.keyboard.type(" And tell who did.");
  await expect(attendee.note()).toHaveText("Restore one a month. And tell who did.");
  await attendee.saved();

  // What is typed right after the key goes into the note that it leads to, and nowhere else.
  await first.page.keyboard.press("Control+j");
  await first.page.keyboard.type('Fog is "weather"\nof logs');
  await expect(
    first.page.getByRole("heading", { level: 1, name: "Observability on a Very Foggy Day" }),
  ).toBeVisible();
  await expect(attendee.note()).toBeFocused();
  await expect(attendee.note().locator("p")).toHaveText(["Fog is “weather”", "of logs"]);
  // A second press waits for the first: what stands between them is the first one's.
  await first.page.keyboard.press("Control+j");
  await first.page.keyboard.type(" Ask them.");
  await first.page.keyboard.press("Control+j");
  await first.page.keyboard.type(", and more");
  await expect(attendee.note()).toContainText("of logs, and more");
  await first.page.keyboard.press("Control+j");
  await expect(first.page.getByRole("heading", { level: 1, name: main })).toBeVisible();
  await expect(attendee.note()).toHaveText("Restore one a month. And tell who did. Ask them.");
  await first.page.getByRole("button", { name: "Settings", exact: true }).click();
  await first.page.getByRole("button", { name: "The running talk’s note" }).click();
  await first.quit();

  // Twelve minutes after its end, while nothing else that was planned runs; then no longer.
  const late = await launchAt("11:42");
  await expect(late.page.getByRole("heading", { level: 1, name: main })).toBeVisible();
  // The preload asked for the editor before the window's first script ran.
  const early = 'head > link[rel="modulepreload"][href^="/assets/page-"]';
  await expect(late.page.locator(early)).toHaveCount(1);
  const begun = createAttendee(late.electron, late.page).note();
  await expect(begun).toBeFocused();
  await late.page.keyboard.type(" Or nobody.");
  await expect(begun).toHaveText("Restore one a month. And tell who did. Ask them. Or nobody.");
  await expect(late.page.getByRole("listbox", { name: "Sessions" })).toBeVisible();
  // It may run over, but is not called running; what others hear is.
  const line = late.page.getByRole("region", { name: "Now and next" });
  await expect(line.getByRole("button", { name: main })).toContainText(/^Ended.*ended 12 min ago$/);
  await late.page.keyboard.press("Control+2");
  const ended = late.page.getByRole("region", { name: "Just ended" });
  await expect(ended.getByRole("button", { name: main })).toContainText("ended 12 min ago");
  await expect(
    late.page.getByRole("region", { name: "Now", exact: true }).getByRole("heading", { level: 2 }),
  ).toHaveText(["Just ended", "Running", "Next"]);
  const others = late.page.getByRole("region", { name: "Running", exact: true });
  await expect(others.getByRole("listitem")).toHaveCount(3);
  await late.page.getByRole("button", { name: "Settings", exact: true }).click();
  await late.page.getByRole("button", { name: "Where I was" }).click();
  await late.quit();
  await using later = await launchAt("13:35");
  await expect(later.page.locator(early)).toHaveCount(0);
  await later.page.keyboard.press("Control+j");
  await expect(
    later.page.getByRole("heading", { level: 1, name: "Observability on a Very Foggy Day" }),
  ).toBeVisible();
  await expect(createAttendee(later.electron, later.page).note()).toBeFocused();
});

test("Now lists what runs and what comes, with a countdown", async ({ sample }) => {
  await using app = await launchAt("10:50", sample);
  const attendee = createAttendee(app.electron, app.page);
  const strip = app.page.getByRole("region", { name: "Now and next" });
  await expect(strip.getByRole("button", { name: "Workshop: Knots" })).toBeVisible();
  await expect(strip).toContainText("left");
  await app.page.getByRole("button", { name: "Now", exact: true }).click();
  const running = app.page.getByRole("region", { name: "Running", exact: true });
  await expect(running.getByRole("listitem")).toHaveCount(3);
  const coming = app.page.getByRole("region", { name: "Next", exact: true }).getByRole("button");
  const title = (await coming.first().locator("bdi").first().textContent()) ?? "";
  await coming.first().click();
  await expect(app.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await running.getByRole("button", { name: other }).click();
  await expect(app.page.getByRole("heading", { level: 1, name: other })).toBeVisible();
  await attendee.plan("Must");
  await expect(running.getByRole("listitem")).toHaveCount(1);
  await expect(
    app.page.getByRole("region", { name: "Also running" }).getByRole("listitem"),
  ).toHaveCount(2);
  await expectAccessible(app.page, "section[aria-label=Now]");
  await app.page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(app.page, "section[aria-label=Now]");

  // Two that are equally sure: the key opens one, then the other.
  await app.page.keyboard.press("Control+1");
  await attendee.openSession(main);
  await attendee.plan("Must");
  await app.page.getByRole("button", { name: "Now", exact: true }).click();
  await expect(running.getByRole("listitem")).toHaveCount(2);
  const heading = app.page.getByRole("heading", { level: 1, name: /^(Backups|The Meeting)/ });
  await app.page.keyboard.press("Control+j");
  await expect(attendee.note()).toBeFocused();
  const first = await heading.textContent();
  await app.page.keyboard.press("Control+j");
  await expect(heading).toHaveText(first === main ? other : main);
  await expect(attendee.note()).toBeFocused();

  // A session of one's own is suggested for now, by the app's clock.
  await runCommand(app.page, "add a session");
  const adding = app.page.getByRole("dialog", { name: "Add a session" });
  await expect(adding.getByLabel("Starts", { exact: true })).toHaveValue("10:50");
  await app.page.keyboard.press("Escape");

  // The event's clocks turn out to be London's while this is open: what ran is over.
  await runCommand(app.page, "change the event");
  const editing = app.page.getByRole("dialog", { name: "Edit event" });
  await editing.getByRole("combobox", { name: "Time zone" }).fill("london");
  await app.page.getByRole("option", { name: "Europe/London" }).click();
  await editing.getByText("The times on the programme:").click();
  await editing.getByRole("button", { name: "Save" }).click();
  await expect(editing).toBeHidden();
  await expect(running.getByText(main)).toHaveCount(0);
});

test("says which event comes when nothing runs", async ({ sample }) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: "2026-11-01T10:00:00Z" } });
  await expect(app.page.getByRole("listbox", { name: "Sessions" })).toBeVisible();
  await expect(app.page.getByRole("region", { name: "Now and next" })).toHaveCount(0);
  await app.page.keyboard.press("Control+2");
  await expect(app.page.getByText("Nothing runs now", { exact: true })).toBeVisible();
  await expect(app.page.getByText("begins on Fri 4 Dec 2026")).toBeVisible();
  await app.page.keyboard.press("Control+j");
  await expect(
    app.page.getByText("Nothing runs now, and nothing begins within a day."),
  ).toBeVisible();
});
