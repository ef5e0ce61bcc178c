import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { test } from "#test/support/flow.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

test("the letters of notes are chosen, kept and set before anything is drawn", async () => {
  const folder = temporaryFolder();
  const first = await launchApp({ data: folder.path });
  await first.page.getByRole("button", { name: "Settings", exact: true }).click();
  await expect(first.page.getByText(folder.path)).toBeVisible();
  await first.page.getByRole("button", { name: "Serif", exact: true }).click();
  await expect(first.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await expectAccessible(first.page, "section[aria-label=Settings]");
  await first.quit();

  const again = await launchApp({ data: folder.path });
  await expect(again.page.locator("html")).toHaveAttribute("data-reading", "serif");
  await again.quit();
  folder.remove();
});

test("what the settings switch has commands, which tell what cannot be seen", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  const message = page.getByRole("dialog", { name: "Message" });
  const bar = page.getByRole("toolbar", { name: "Selected text" });
  const run = async (words: string, said: string | null) => {
    await runCommand(page, words);
    if (said !== null) await expect(message.filter({ hasText: said })).toBeVisible();
    await expect(attendee.note()).toBeFocused();
  };
  await page.keyboard.type("wrold ");
  await expect(page.locator(".misspelled")).toHaveText("wrold");
  for (const language of ["German", "English and German", "off"]) {
    await run("check spelling", `Spelling: ${language}.`);
  }
  await expect(page.locator(".misspelled")).toHaveCount(0);
  await run("check spelling", "Spelling: English.");
  await expect(page.locator(".misspelled")).toHaveText("wrold");

  await page.keyboard.type('"');
  await run("quotation marks", "Quotation marks, dots and dashes as in print: „Deutsch“.");
  await page.keyboard.type('x "');
  await run("quotation marks", "Quotation marks, dots and dashes as in print: off.");
  await page.keyboard.type('y "');
  await expect(attendee.note().locator("p").last()).toHaveText('wrold “x „y "');
  await run("quotation marks", "Quotation marks, dots and dashes as in print: “English”.");

  await page.keyboard.press("Shift+Home");
  await expect(bar).toBeVisible();
  await run("bar over selected", "Bar over selected text: off.");
  await expect(bar).toBeHidden();
  await run("bar over selected", "Bar over selected text: on.");
  await expect(bar).toBeVisible();
  await run("with or without serifs", null);
  await expect(page.locator("html")).toHaveAttribute("data-reading", "serif");
  await run("with or without serifs", null);
  await expect(page.locator("html")).not.toHaveAttribute("data-reading", "serif");
});
