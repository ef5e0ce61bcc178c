import { expect, type Page } from "@playwright/test";
import { createAttendee, type Attendee } from "#test/support/attendee.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { pressAtOnce } from "#test/support/press-at-once.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

/** 10:50 of the sample event's first day, in Newfoundland: something runs. */
const during = "2026-12-04T14:20:00.000Z";

const dialogs = (page: Page) => page.locator("[data-modal]");

/** What has nothing of the person's in it, by the key that opens it. */
const passing = (page: Page) =>
  [
    ["Control+Shift+P", page.getByRole("combobox", { name: "Type a command" })],
    ["Control+p", page.getByRole("combobox", { name: "Session, speaker" })],
    ["Control+/", page.getByRole("dialog", { name: "Keys" })],
  ] as const;

/** The note of the sample's first day as it is stored. */
async function dayNote(page: Page): Promise<string> {
  const [event] = await callMain(page, "events.list", {});
  const target = { of: "day", eventId: event?.id ?? "", day: "2026-12-04" } as const;
  return (await callMain(page, "notes.get", { target })).body;
}

async function toKeynote(page: Page, attendee: Attendee): Promise<void> {
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  await expect(
    page.getByRole("textbox", { name: `Note on ${sampleTitles.keynote}` }),
  ).toBeFocused();
}

test("what runs now is written about over the palette, quick open and the sheet of keys", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const keynote = page.getByRole("heading", { level: 1, name: sampleTitles.keynote });
  let written = "";
  for (const isWaited of [true, false]) {
    for (const [key, opened] of passing(page)) {
      await toKeynote(page, attendee);
      await keyboard.press(key);
      if (isWaited) await expect(opened).toBeVisible();
      await keyboard.press("Control+j");
      await keyboard.type("on");
      written += "on";
      await expect(dialogs(page)).toHaveCount(0);
      await expect(keynote).toHaveCount(0);
      await expect(attendee.note()).toBeFocused();
      await expect(attendee.note()).toHaveText(written);
    }
  }
  await toKeynote(page, attendee);
  await expect(attendee.note()).toHaveText("");
});

test("a thought is asked for over them, and a dialog with words of the person's keeps both keys out", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const thought = page.getByRole("dialog", { name: "Write down a thought" });
  await toKeynote(page, attendee);
  for (const [key, opened] of passing(page)) {
    await keyboard.press(key);
    await expect(opened).toBeVisible();
    await keyboard.press("Control+Shift+J");
    await keyboard.type("rope");
    await expect(thought.getByRole("textbox")).toHaveValue("rope");
    await expect(opened).toHaveCount(0);
    await keyboard.press("Enter");
    await expect(dialogs(page)).toHaveCount(0);
    // The focus is where it was before the first of the two.
    await expect(attendee.note()).toBeFocused();
  }
  await app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById("new-event")?.click(),
  );
  const name = dialogs(page).getByRole("textbox").first();
  await expect(name).toBeFocused();
  for (const key of ["Control+j", "Control+Shift+J"]) {
    await keyboard.press(key);
    await keyboard.type("x");
  }
  await expect(name).toHaveValue("xx");
  await expect(thought).toHaveCount(0);
});

test("a thought asked for over them takes what is typed before anything is drawn, and Enter with it", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await toKeynote(page, attendee);
  let written = 0;
  for (const [key, opened] of passing(page)) {
    await page.keyboard.press(key);
    await expect(opened).toBeVisible();
    await pressAtOnce(app, [
      { key: "J", modifiers: ["control", "shift"] },
      ...Array.from("rope", (letter) => ({ key: letter })),
      { key: "Enter" },
    ]);
    written += 1;
    await expect.poll(async () => (await dayNote(page)).match(/rope/g)?.length ?? 0).toBe(written);
    await expect(dialogs(page)).toHaveCount(0);
  }
});

test("what is typed right behind Enter in the palette goes into the field that its command leads to", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await toKeynote(page, attendee);
  await page.keyboard.press("Control+Shift+P");
  await page.keyboard.type("Find in the note");
  await expect(page.getByRole("option").first()).toContainText("Find in the note");
  await pressAtOnce(app, [{ key: "Enter" }, ...Array.from("rope", (letter) => ({ key: letter }))]);
  await expect(page.getByRole("textbox", { name: "Find", exact: true })).toHaveValue("rope");
  await expect(attendee.note()).toHaveText("");
});

test("what is typed behind a second Ctrl+P is looked for, and what was typed before it is in the note", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const field = page.getByRole("combobox", { name: "Session, speaker" });
  await toKeynote(page, attendee);
  for (const before of ["", "on", "on"]) {
    await page.keyboard.press("Control+p");
    await expect(field).toBeFocused();
    await page.keyboard.type(sampleTitles.keynote);
    await expect(page.getByRole("option").first()).toContainText(sampleTitles.keynote);
    await pressAtOnce(app, [
      { key: "Enter" },
      ...Array.from(before, (letter) => ({ key: letter })),
      { key: "P", modifiers: ["control"] },
      ...Array.from("conclusion", (letter) => ({ key: letter })),
      { key: "Enter" },
    ]);
    await expect(page.getByRole("heading", { level: 1, name: "Conclusion" })).toBeVisible();
    await expect(attendee.note()).toBeFocused();
    await expect(attendee.note()).toHaveText("");
  }
  await attendee.openSession(sampleTitles.keynote);
  await expect(attendee.note()).toHaveText("onon");
});
