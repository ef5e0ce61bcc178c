import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("a note and an event go into the trash, and come back with Undo or after a new start", async () => {
  await using app = await launchApp();
  const attendee = createAttendee(app.electron, app.page);
  const undo = app.page
    .getByLabel("Message")
    .filter({ hasText: "The note is in the trash." })
    .getByRole("button", { name: "Undo" });
  await attendee.openSample();
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("A harbour is a contract.");
  // With what is not saved yet.
  await app.page.keyboard.type(" Signed.");
  await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
  await expect(attendee.note()).toHaveText("");
  await undo.click();
  await expect(attendee.note()).toHaveText("A harbour is a contract. Signed.");
  await attendee.saved();

  await app.page.getByRole("button", { name: "Move this note to the trash" }).click();
  await expect(attendee.note()).toHaveText("");
  const [event] = await callMain(app.page, "events.list", {});
  await callMain(app.page, "events.remove", { id: event?.id ?? "" });
  await expect(app.page.getByText("No events yet")).toBeVisible();
  await app.kill();

  await using again = await launchApp({ data: app.data });
  const { page } = again;
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  const trash = page.getByRole("list", { name: "Trash" });
  await expect(trash.getByRole("listitem")).toHaveCount(2);
  await trash.getByRole("button", { name: /^Delete Fog/ }).click();
  await expect(trash.getByRole("button", { name: "Keep" })).toBeFocused();
  await expectAccessible(page, "[aria-label=Settings]");
  await trash.getByRole("button", { name: "Keep" }).click();
  await trash.getByRole("button", { name: /^Bring back Note on/ }).click();
  await expect(page.getByText("Bring the event back first").first()).toBeVisible();
  await trash.getByRole("button", { name: /^Bring back Fog/ }).click();
  await expect(trash.getByRole("listitem")).toHaveCount(1);
  await trash.getByRole("button", { name: /^Bring back Note on/ }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
  expect(await callMain(page, "events.list", {})).toEqual([{ ...event, notes: 1 }]);

  await callMain(page, "events.remove", { id: event?.id ?? "" });
  await trash.getByRole("button", { name: /^Delete / }).click();
  await trash.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("The trash is empty.")).toBeVisible();
});
