import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

test("questions and follow-ups stand in one list, which leads to their lines and ticks them there", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: "2026-12-06T12:00:00Z" } });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSession(sampleTitles.queue);
  await attendee.write("? how long is the queue\n[ ] draw ours on paper");
  await attendee.openSession(sampleTitles.backups);
  await attendee.write("Nothing to do here.\n? who restores");

  await page.keyboard.press("Control+5");
  const list = page.getByRole("region", { name: "Questions and follow-ups" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page, 'section[aria-label="Questions and follow-ups"]');
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, 'section[aria-label="Questions and follow-ups"]');
  await list.getByRole("button", { name: "Questions", exact: true }).click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await list.getByRole("button", { name: "All", exact: true }).click();

  // Those of the session that is open, by keyboard; another one that is opened is followed.
  const of = list.getByRole("combobox", { name: "Of" });
  await of.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("option", { name: "This session" })).toBeVisible();
  await expectAccessible(page, '[role="listbox"]');
  await page.keyboard.type("This");
  await page.keyboard.press("Enter");
  await expect(of).toContainText("This session");
  await expect(list.getByRole("listitem")).toHaveText([/who restores/]);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(list.getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await of.click();
  await page.getByRole("option", { name: "Fog & Function 2026" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await of.click();
  await page.getByRole("option", { name: "All events" }).click();
  await expect(list.getByRole("listitem")).toHaveCount(3);

  // The note of another session is open; that of the follow-up is not.
  const box = list.getByRole("checkbox", { name: "Done: draw ours on paper" });
  await box.click();
  await expect(box).toHaveCount(0);
  await page.keyboard.press("Control+3");
  await expect(page.getByRole("list", { name: "To review" })).toContainText("1 open question");
  await page.keyboard.press("Control+5");
  await list.getByRole("button", { name: "who restores" }).click();
  await expect(attendee.note()).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" them");
  await expect(attendee.note().getByRole("paragraph").last()).toHaveText("? who restores them");
  await expect(list.getByRole("button", { name: "who restores them" })).toBeVisible();
  await list.getByRole("button", { name: sampleTitles.queue }).click();
  await expect(attendee.note().getByRole("checkbox")).toBeChecked();
});

test("a time stamp before its sign leaves a question or follow-up on the list", async ({
  sample,
}) => {
  // 10:50 of the sample event's first day, while the session runs.
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: "2026-12-04T14:20:00Z" } });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSession(sampleTitles.backups);
  await attendee.note().click();
  await keyboard.type("? why two");
  await keyboard.press("Control+t");
  await keyboard.press("Enter");
  await keyboard.press("Control+t");
  await keyboard.type("? who pays");
  await keyboard.press("Enter");
  await keyboard.press("Control+t");
  await keyboard.type("[ ] ask Ada");
  await expect
    .poll(() => storedMarkdown(page, sampleTitles.backups))
    .toMatch(/^\+\d+:\d\d \? why two\n\n\+\d+:\d\d \? who pays\n\n- \[ \] \+\d+:\d\d ask Ada\n$/);
  await keyboard.press("Control+5");
  const list = page.getByRole("region", { name: "Questions and follow-ups" });
  await expect(list.getByRole("listitem")).toHaveText([/why two/, /who pays/, /ask Ada/]);
  await list.getByRole("button", { name: "who pays" }).click();
  await expect(attendee.note()).toBeFocused();
});
