import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
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
