import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";

test("what a note said before it was left is found in its history, compared and restored", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  const dialog = page.getByRole("dialog", { name: "History" });
  const versions = dialog.getByRole("list", { name: "Versions" }).getByRole("button");
  const text = dialog.getByRole("region", { name: "Text" });
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("A sluice is a gate.");
  await page.getByRole("button", { name: "History", exact: true }).click();
  await expect(dialog).toContainText("No earlier text yet");
  await page.keyboard.press("Escape");

  await attendee.openSession(sampleTitles.queue);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("A sluice is not a dam.");
  await attendee.saved();
  await page.getByRole("button", { name: "History", exact: true }).press("Enter");
  await expect(versions).toHaveCount(1);
  await expect(versions.first()).toHaveAttribute("aria-current", "true");
  await expect(text.locator("del")).toHaveText("gate");
  await expect(text.locator("ins")).toHaveText(["not ", "dam"]);
  await expect(text.locator("del")).toHaveCSS("text-decoration-line", "line-through");
  await expect(text.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, "[role=dialog]");
  }

  await dialog.getByRole("button", { name: "Restore this version" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(attendee.note()).toHaveText("A sluice is a gate.");
  await attendee.saved();
  // What it displaced is a version in its turn, and one Undo away.
  await page.getByRole("button", { name: "History", exact: true }).click();
  await expect(versions).toHaveCount(2);
  await expect(text.locator("ins")).toHaveText("gate");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await attendee.note().click();
  await page.keyboard.press("Control+Z");
  await expect(attendee.note()).toHaveText("A sluice is not a dam.");
  await attendee.saved();
});

test("a note that was written before a crash is a version once it is written over", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const attendee = createAttendee(app.electron, app.page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.write("Before the crash.");
  await app.kill();

  await using again = await launchApp({ data: app.data });
  const { page } = again;
  const returned = createAttendee(again.electron, page);
  // Which page was open may be lost with the crash; the text is not.
  await returned.openSession(sampleTitles.keynote);
  await expect(returned.note()).toHaveText("Before the crash.");
  await returned.note().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("After it.");
  await returned.saved();
  await runCommand(page, "history of the note");
  const text = page.getByRole("dialog", { name: "History" }).getByRole("region", { name: "Text" });
  await expect(text.locator("del").first()).toContainText("Before");
});
