import { expect } from "@playwright/test";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

/** 10:50 of the sample event's first day, in Newfoundland. */
const during = "2026-12-04T14:20:00.000Z";
const { backups } = sampleTitles;

/** What a line becomes by an entry of the list behind the slash, with an x typed into it. */
const made = {
  Text: /^x\n$/,
  "Heading 1": /^# x\n$/,
  "Heading 2": /^## x\n$/,
  "Heading 3": /^### x\n$/,
  "Heading 4": /^#### x\n$/,
  "Heading 5": /^##### x\n$/,
  "Heading 6": /^###### x\n$/,
  Quote: /^> x\n$/,
  "Private block": /^> \[!PRIVATE\]\n>\n> x\n$/,
  "Code block": /^```\nx\n```\n$/,
  List: /^- x\n$/,
  "Numbered list": /^1\. x\n$/,
  Tasks: /^- \[ \] x\n$/,
  Table: /^\| x +\|(?: +\|)+\n\|(?: -+ \|)+\n/,
  Rule: /^\*\*\*\n\nx\n$/,
  "Time stamp": /^\+\d+:\d\d x\n$/,
  "Quote with a speaker": /^> x\n>\n> — Tobias Wren/,
  Footnote: /^\[\^1\]\n\n\[\^1\]: x\n$/,
};

test("each entry of the list behind the slash makes what it says", async ({ sample }) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const list = page.getByRole("listbox", { name: "Insert" });
  await attendee.openSession(backups);
  await attendee.note().click();
  const choose = async (entry: string) => {
    await keyboard.press("Control+a");
    await keyboard.press("Delete");
    await keyboard.press("Control+Alt+0");
    await keyboard.type(`/${entry}`);
    await expect(list.getByRole("option").first()).toContainText(entry);
    await keyboard.press("Enter");
    await expect(list).toHaveCount(0);
  };
  for (const [entry, markdown] of Object.entries(made)) {
    await choose(entry);
    await keyboard.type("x");
    await expect.poll(() => storedMarkdown(page, backups), entry).toMatch(markdown);
  }
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.press("Control+Alt+0");
  await keyboard.type("/");
  await expect(list.locator("[role=option] > :first-child")).toHaveText([
    ...Object.keys(made),
    "Template",
    "Picture or file",
    "Mention",
  ]);
  await keyboard.press("Escape");
  await choose("Mention");
  await expect(page.getByRole("listbox", { name: "Speakers and sessions" })).toBeVisible();
  await keyboard.press("Escape");
  await choose("Template");
  await expect(page.getByRole("dialog")).toBeVisible();
});
