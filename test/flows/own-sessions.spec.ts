import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { callBridge } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { oneApp } from "#test/support/one-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { storedProgrammes } from "#test/support/stored-programme.ts";

const running = oneApp();

/** By its title: a toast is a dialog to screen readers as well. */
const dialog = (page: Page) =>
  page.getByRole("dialog", {
    name: /^(?:New event|Edit event|Add a session|Edit session|Remove this session\?|Remove Boat Talks)$/,
  });
const field = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true });
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** An event of the person's own, with nothing in it. */
async function makeEvent(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "New event" }).first().click();
  await field(page, "Name").fill(name);
  await dialog(page).getByRole("combobox", { name: "Time zone" }).fill("lisbon");
  await page.getByRole("option", { name: "Europe/Lisbon" }).click();
  await dialog(page).getByLabel("First day").fill("2026-12-01");
  await dialog(page).getByLabel("Last day").fill("2026-12-02");
  await dialog(page).getByRole("button", { name: "Create event" }).click();
  await expect(title(page, name)).toBeVisible();
}

test("an event is made and changed by hand", async () => {
  const { page } = running();
  await page.getByRole("button", { name: "New event" }).last().click();
  await dialog(page).getByRole("button", { name: "Create event" }).click();
  await expect(dialog(page)).toContainText("Give it a name.");
  await expect(field(page, "Name")).toBeFocused();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "New event" }).last()).toBeFocused();
  await page.keyboard.press("Enter");
  const zone = dialog(page).getByRole("combobox", { name: "Time zone" });
  await zone.fill("lisbon");
  await page.getByRole("option", { name: "Europe/Lisbon" }).click();
  // The first Escape leaves the list, the next one the dialog; the zone is never emptied.
  await zone.press("ArrowDown");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(zone).toHaveValue("Europe/Lisbon");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await makeEvent(page, "Boat Talks");

  await page.getByRole("button", { name: "More about Boat Talks" }).click();
  await page.getByRole("menuitem", { name: "Edit event" }).click();
  await field(page, "Place").fill("Lisbon");
  await dialog(page).getByLabel("Last day").fill("2026-11-30");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page)).toContainText("The last day is before the first.");
  await dialog(page).getByLabel("Last day").fill("2026-12-03");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("1–3 Dec 2026 · Lisbon")).toBeVisible();
});

test("a session of one's own is added, changed and removed, each with the keyboard alone", async () => {
  const { page } = running();
  await makeEvent(page, "Boat Talks");
  await page.getByRole("button", { name: "Add a session" }).first().click();
  await expect(field(page, "Title")).toBeFocused();
  await expect(field(page, "Starts")).toHaveValue("12:00");
  await expect(field(page, "Ends")).toHaveValue("12:30");
  await expect(dialog(page)).toContainText("Tue 1 Dec 2026. Times are those of Europe/Lisbon.");
  await page.keyboard.type("Soup with the riggers");
  await field(page, "Starts").fill("2330");
  await field(page, "Ends").fill("0:30");
  await field(page, "Speakers").fill("Ada Lind, Northwind\nGrace Okafor");
  await field(page, "Page").fill("example.org/soup");
  await expectAccessible(page, "[role=dialog]");
  await field(page, "Room").fill("Galley");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeHidden();
  await expect(title(page, "Soup with the riggers")).toBeVisible();
  const [event] = await storedProgrammes(page);
  expect(JSON.parse(event?.sessions[0] ?? "{}")).toMatchObject({
    kind: "hallway",
    day: "2026-12-01",
    startsAt: "2026-12-01T23:30:00+00:00",
    endsAt: "2026-12-02T00:30:00+00:00",
    room: "Galley",
    speakers: [
      { name: "Ada Lind", affiliation: "Northwind" },
      { name: "Grace Okafor", affiliation: null },
    ],
    url: "https://example.org/soup",
    isOwn: true,
  });

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(field(page, "Ends")).toHaveValue("00:30");
  await field(page, "Ends").fill("22:00");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("It ends before it starts.");
  await field(page, "Ends").fill("23:59");
  await field(page, "Title").fill("Stew with the riggers");
  await page.keyboard.press("Enter");
  await expect(title(page, "Stew with the riggers")).toBeVisible();

  await runCommand(page, "change the session");
  await dialog(page).getByRole("button", { name: "Remove session" }).press("Enter");
  await expect(dialog(page)).toBeHidden();
  await expect.poll(async () => (await storedProgrammes(page))[0]?.sessions).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(async () => (await storedProgrammes(page))[0]?.sessions.length).toBe(1);
});

test("a session with a note is removed only after a question, and comes back with it", async () => {
  const app = running();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await makeEvent(page, "Boat Talks");
  await page.getByRole("button", { name: "Add a session" }).first().click();
  await expect(field(page, "Title")).toBeFocused();
  await page.keyboard.type("Soup");
  await page.keyboard.press("Enter");
  await expect(title(page, "Soup")).toBeVisible();
  await attendee.write("More salt.");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await dialog(page).getByRole("button", { name: "Remove session" }).click();
  await expect(dialog(page)).toContainText("Soup: the note would be removed with it.");
  await expect(dialog(page).getByRole("button", { name: "Keep" })).toBeFocused();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(attendee.note()).toContainText("More salt.");

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await dialog(page).getByRole("button", { name: "Remove session" }).click();
  await dialog(page).getByRole("button", { name: "Remove session" }).click();
  await expect(page.getByText("Removed: Soup.")).toBeVisible();
  await expect.poll(async () => (await storedProgrammes(page))[0]?.sessions).toEqual([]);

  await page.keyboard.press("Control+,");
  const trash = page.getByRole("list", { name: "Trash" });
  await expect(trash).toContainText("Session with 1 note");
  await trash.getByRole("button", { name: "Bring back Soup" }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
  await page.keyboard.press("Control+1");
  await attendee.openSession("Soup");
  await expect(attendee.note()).toContainText("More salt.");
});

test("an event that holds a note is removed only after a question", async () => {
  const { page } = running();
  await makeEvent(page, "Boat Talks");
  const events = z.array(z.object({ id: z.string() }));
  const listed = z.object({ value: events }).parse(await callBridge(page, "events.list", {}));
  const saved = await callBridge(page, "notes.save", {
    target: { of: "event", eventId: listed.value[0]?.id ?? "", part: "introduction" },
    body: JSON.stringify({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Three days of boats." }] }],
    }),
    baseRevision: 0,
  });
  expect(saved).toMatchObject({ ok: true });
  await expect(page.getByText("0 sessions · 1 note")).toBeVisible();

  const askToRemove = async () => {
    await page.getByRole("button", { name: "More about Boat Talks" }).click();
    await page.getByRole("menuitem", { name: "Remove event" }).click();
    await expect(dialog(page)).toContainText("1 note and 0 sessions would be removed with it.");
  };
  await askToRemove();
  await dialog(page).getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("button", { name: "Boat Talks 0 sessions" })).toBeVisible();
  await askToRemove();
  await dialog(page).getByRole("button", { name: "Remove event" }).click();
  await expect(page.getByText("No events yet")).toBeVisible();
});
