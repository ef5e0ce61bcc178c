import { expect } from "@playwright/test";
import { createAttendee } from "#test/support/attendee.ts";
import { aSession, anEvent } from "#test/support/builders.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";

const MINUTE = 60_000;

test("Now and its key follow the clock when it is set while the window is open, and when the laptop wakes later", async () => {
  await using app = await launchApp();
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  // Noon, whenever this runs: what is saved on the day before the window's is told with its date.
  const start = new Date().setHours(12, 0, 0, 0);
  const instant = (minutes: number) => new Date(start + minutes * MINUTE).toISOString();
  const { id: eventId } = await callMain(page, "events.create", anEvent({ zone: "Etc/UTC" }));
  const add = (title: string, from: number, to: number) =>
    callMain(page, "sessions.add", {
      eventId,
      fields: aSession({ title, kind: "talk", startsAt: instant(from), endsAt: instant(to) }),
    });
  await add("Rope", -10, 30);
  await add("Tar", 90, 130);
  await add("Canvas", 300, 340);
  // The system's own clock is everybody's: the window's reading of it is set instead.
  await page.evaluate((noon) => {
    const read = Date.now.bind(Date);
    const by = noon - read();
    Date.now = () => read() + by + Number(Reflect.get(globalThis, "setBy") ?? 0);
  }, start);
  const setBy = (minutes: number) =>
    page.evaluate((by) => void Reflect.set(globalThis, "setBy", by), minutes * MINUTE);
  const wake = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const running = page.getByRole("region", { name: "Running", exact: true });
  const heading = (title: string) => page.getByRole("heading", { level: 1, name: title });
  const write = async (title: string, words: string) => {
    await page.keyboard.press("Control+j");
    await expect(heading(title)).toBeVisible();
    await expect(attendee.note()).toBeFocused();
    await page.keyboard.type(words);
    await expect(attendee.note()).toHaveText(words);
    await attendee.saved();
  };
  await page.keyboard.press("Control+2");
  await expect(running).toContainText("Rope");
  await write("Rope", "Before the clock was set.");

  // Forward, and nobody touches the window: it looks again by itself.
  await setBy(95);
  await expect(running).toContainText("Tar");
  await expect(running).not.toContainText("Rope");
  await write("Tar", "An hour and a half ahead.");

  // Asleep for hours; the key is faster than the list.
  await setBy(305);
  await write("Canvas", "After the nap.");
  await wake();
  await expect(running).toContainText("Canvas");

  // Put right again.
  await setBy(0);
  await wake();
  await expect(running).toContainText("Rope");
  await page.keyboard.press("Control+j");
  await expect(heading("Rope")).toBeVisible();
  await expect(attendee.note()).toHaveText("Before the clock was set.");
});
