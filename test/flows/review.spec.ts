import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { aSession } from "#test/support/builders.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aPng } from "#test/support/pictures.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("Review lists what is still to be done, and less once it is", async ({ sample }) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: "2026-12-06T12:00:00Z" } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSession(sampleTitles.queue);
  await attendee.mark("Attended");
  await attendee.openSession(sampleTitles.backups);
  await attendee.mark("Watch later");
  await page.keyboard.press("Control+3");
  const list = page.getByRole("list", { name: "To review" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page, "section[aria-label=Review]");
  const queue = list.getByRole("button", { name: sampleTitles.queue });
  await expect(queue).toContainText("no note, no rating");
  await queue.click();
  await attendee.rate(4);
  await expect(queue).not.toContainText("no rating");
  await attendee.write("Draw ours on paper.");
  await expect(queue).not.toContainText("no note");

  // What is open in a note, a picture among it that somebody pasted and did not describe.
  await attendee.write("\n? how long is it\n");
  await copyPicture(app, await aPng(320, 240));
  await page.keyboard.press("Control+v");
  const caption = attendee.note().getByRole("textbox", { name: "Caption" });
  await expect(caption).toBeVisible();
  await expect(queue).toContainText("1 open question");
  await expect(queue).toContainText("1 picture without a caption");
  await expect(list.getByRole("button", { name: sampleTitles.backups })).toContainText("watch");
  await caption.fill("The queue");
  await expect(queue).not.toContainText("picture");
  await expect(queue).toContainText("1 open question");
});

const during = { startsAt: "2026-12-04T14:20:00.000Z", endsAt: "2026-12-04T15:00:00.000Z" };

test("Review waits for an event’s recordings and, once one has them, for slides", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: "2026-12-06T12:00:00Z" } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const [event] = await callMain(page, "events.list", {});
  const own = new Map<string, string>();
  for (const title of ["Rope under load", "Tar, a history"]) {
    const fields = aSession({ ...during, title, kind: "talk" });
    const { id } = await callMain(page, "sessions.add", { eventId: event?.id ?? "", fields });
    own.set(title, id);
    await attendee.openSession(title);
    await attendee.mark("Attended");
    await attendee.rate(4);
    await attendee.write("Draw ours on paper.");
  }
  await page.keyboard.press("Control+3");
  const list = page.getByRole("list", { name: "To review" });
  const rope = list.getByRole("button", { name: "Rope under load" });
  const tar = list.getByRole("button", { name: "Tar, a history" });
  for (const row of [rope, tar]) await expect(row).toHaveText(/· no recording yet$/);

  const publish = (title: string, fields: { videoUrl: string } | { slidesUrl: string }) =>
    callMain(page, "sessions.change", { id: own.get(title) ?? "", fields });
  await publish("Rope under load", { slidesUrl: "https://example.org/rope.pdf" });
  await expect(rope).toHaveText(/· no recording yet$/);
  await expect(tar).toHaveText(/· no recording yet, no slides yet$/);
  await publish("Rope under load", { videoUrl: "https://example.org/rope.mp4" });
  await publish("Tar, a history", { videoUrl: "https://example.org/tar.mp4" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(tar).toHaveText(/· no slides yet$/);
  await tar.click();
  await expect(page.getByRole("heading", { level: 1, name: "Tar, a history" })).toBeVisible();
  await publish("Tar, a history", { slidesUrl: "https://example.org/tar.pdf" });
  await expect(page.getByText("Nothing is left to do")).toBeVisible();
});
