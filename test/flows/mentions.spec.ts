import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { boatTalks } from "#test/support/boat-talks.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { test } from "#test/support/flow.ts";
import { importWindow } from "#test/support/import-window.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const { backups, keynote } = sampleTitles;
const peopleOf = (page: Page) => page.getByRole("listbox", { name: "Speakers and sessions" });
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a mention leads to its session or to one of its speaker’s, and these tell of it", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const stored = () => storedMarkdown(page, backups);
  const people = peopleOf(page);
  await attendee.openSession(backups);
  await attendee.note().click();

  await test.step("a session, by the beginning of its title", async () => {
    await keyboard.type("see @");
    await expect(people).toBeVisible();
    await keyboard.type(keynote.slice(0, 9));
    await expect(people.getByRole("option").first()).toContainText(keynote);
    await expectAccessible(page, '[data-pane="page"]');
    await keyboard.press("Enter");
    const mention = attendee.note().locator(".mention");
    await expect(mention).toHaveText(keynote);
    await expect.poll(stored).toContain("](lanyard:session/");
    await attendee.saved();
    await mention.click({ modifiers: ["Control"] });
    await expect(title(page, keynote)).toBeVisible();
    await page.getByText("Mentioned in").getByRole("button", { name: backups }).click();
    await expect(title(page, backups)).toBeVisible();
  });

  await test.step("a speaker, by a part of the name", async () => {
    await attendee.note().click();
    await keyboard.press("Control+Home");
    await keyboard.type("ask @calloway");
    await expect(people.getByRole("option").first()).toContainText("Ines Calloway");
    await expect(people.getByRole("option").first()).toContainText("Speaker");
    await keyboard.press("Enter");
    const speaker = attendee.note().locator(".mention").first();
    await expect(speaker).toHaveText("Ines Calloway");
    await expect.poll(stored).toMatch(/^ask \[Ines Calloway\]\(lanyard:speaker\/[^)]+\)/);
    await attendee.saved();
    await speaker.click({ modifiers: ["Control"] });
    await expect(title(page, keynote)).toBeVisible();
    await page
      .getByText("Ines Calloway is mentioned in")
      .getByRole("button", { name: backups })
      .click();
    await expect(title(page, backups)).toBeVisible();
  });
});

test("a mention is called what its speaker or session is called, after an import as well", async () => {
  await using app = await launchApp();
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const folder = temporaryFolder();
  const write = (name: string, sessions: readonly CalendarSession[]) => {
    const path = join(folder.path, name);
    writeFileSync(path, calendarText(sessions));
    return path;
  };
  const importing = importWindow(page);
  await importing.take(write("boats.ics", boatTalks));
  await attendee.openSession("Sails of paper");
  await attendee.note().click();
  const mention = async (query: string) => {
    await keyboard.type(`@${query}`);
    await expect(peopleOf(page).getByRole("option").first()).toContainText(query);
    await keyboard.press("Enter");
    await expect(peopleOf(page)).toHaveCount(0);
  };
  await keyboard.type("After ");
  await mention("Ada Lind");
  await keyboard.type("and ");
  await mention("Harbour lights");
  const mentions = attendee.note().locator(".mention");
  await expect(mentions).toHaveText(["Ada Lind", "Harbour lights"]);
  await attendee.saved();

  const renamed = boatTalks.map((one) => {
    if (one.uid === "1") return { ...one, speakers: ["Ada Lind-Berg"] };
    return one.uid === "6" ? { ...one, title: "Harbour lights at night" } : one;
  });
  await importing.take(write("later.ics", renamed));
  await expect(mentions).toHaveText(["Ada Lind-Berg", "Harbour lights at night"]);
  await mentions.first().click({ modifiers: ["Control"] });
  await expect(title(page, "Knots that hold")).toBeVisible();
  await page
    .getByText("Ada Lind-Berg is mentioned in")
    .getByRole("button", { name: "Sails of paper" })
    .click();
  await expect(title(page, "Sails of paper")).toBeVisible();
  folder.remove();
});
