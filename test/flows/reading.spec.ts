import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
test.beforeEach(() => {
  folder = temporaryFolder();
});
test.afterEach(() => folder.remove());

const pageOf = (page: Page) => page.locator("[data-pane=page]");
const programmeOf = (page: Page) => page.locator("[data-pane=programme]");
const abstractOf = (page: Page) => page.getByRole("region", { name: "Abstract" });

/** How the note's text is drawn: what the keys are for, not what they write down. */
const drawn = (page: Page) =>
  page.locator('[contenteditable="true"]').evaluate((text) => {
    const { fontSize, maxWidth } = getComputedStyle(text);
    return { size: Number.parseFloat(fontSize), measure: Number.parseFloat(maxWidth) };
  });

async function lookInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page, "body");
  }
}

test("the text is made larger and smaller, and its lines longer, by key, and stays so over a restart", async ({
  sample,
}) => {
  await using first = await launchApp({ data: folder.path, from: sample });
  const { page } = first;
  const { keyboard } = page;
  const attendee = createAttendee(first.electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  await keyboard.type("Rope");
  const usual = await drawn(page);
  await keyboard.press("Control+]");
  await expect.poll(async () => (await drawn(page)).size).toBe(usual.size + 2);
  await keyboard.press("Control+[");
  await keyboard.press("Control+[");
  await expect.poll(async () => (await drawn(page)).size).toBe(usual.size - 2);
  for (let times = 0; times < 7; times += 1) await keyboard.press("Control+]");
  await expect.poll(async () => (await drawn(page)).size).toBe(26);
  // Four widths, each of its own, and round again.
  const widths: number[] = [];
  for (let times = 0; times < 4; times += 1) {
    const before = (await drawn(page)).measure;
    widths.push(before);
    await keyboard.press("Control+Shift+L");
    await expect.poll(async () => (await drawn(page)).measure).not.toBe(before);
  }
  expect(new Set(widths).size).toBe(4);
  expect((await drawn(page)).measure).toBe(widths[0]);
  await keyboard.press("Control+Shift+L");
  await expect.poll(async () => (await drawn(page)).measure).toBe(widths[1]);
  // The text keeps the focus, and none of the keys writes into it.
  await keyboard.type(" holds");
  await expect(attendee.note()).toHaveText("Rope holds");
  await lookInBothThemes(page);
  await attendee.saved();
  await first.quit();

  await using again = await launchApp({ data: folder.path });
  await createAttendee(again.electron, again.page).openSession(sampleTitles.keynote);
  expect(await drawn(again.page)).toEqual({ size: 26, measure: widths[1] });
  await again.page.getByRole("button", { name: "Settings", exact: true }).click();
  await expect(again.page.getByRole("button", { name: "26", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("split view puts the abstract beside the note, above it in a narrow window, and is kept", async ({
  sample,
}) => {
  await using first = await launchApp({ data: folder.path, from: sample });
  const { page, electron } = first;
  const { keyboard } = page;
  const attendee = createAttendee(electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  await expect(abstractOf(page)).toHaveCount(0);
  await keyboard.press("Control+Backslash");
  await keyboard.type("Rope");
  await expect(abstractOf(page)).toBeVisible();
  await expect(attendee.note()).toHaveText("Rope");
  const places = async () => {
    const abstract = await abstractOf(page).boundingBox();
    const note = await attendee.note().boundingBox();
    if (!abstract || !note) throw new Error("Not beside each other");
    return { abstract, note };
  };
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1600, 800),
  );
  await expect
    .poll(async () => {
      const { abstract, note } = await places();
      return abstract.x + abstract.width <= note.x && abstract.y < note.y + note.height;
    })
    .toBe(true);
  await lookInBothThemes(page);
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600),
  );
  await expect
    .poll(async () => {
      const { abstract, note } = await places();
      return abstract.y + abstract.height <= note.y;
    })
    .toBe(true);
  await attendee.saved();
  await first.quit();

  await using again = await launchApp({ data: folder.path });
  await createAttendee(again.electron, again.page).openSession(sampleTitles.keynote);
  await expect(abstractOf(again.page)).toBeVisible();
  await again.page.keyboard.press("Control+Backslash");
  await expect(abstractOf(again.page)).toHaveCount(0);
});

test("focus mode shows the note alone, by key, and its key, Escape and the button lead back", async ({
  sample,
}) => {
  await using first = await launchApp({ data: folder.path, from: sample });
  const { page } = first;
  const { keyboard } = page;
  const attendee = createAttendee(first.electron, page);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  const alone = async () => {
    await expect(programmeOf(page)).toHaveCount(0);
    await expect(page.getByRole("navigation", { name: "Library" })).toHaveCount(0);
    await expect(attendee.note()).toBeVisible();
  };
  const together = async () => {
    await expect(programmeOf(page)).toBeVisible();
    await expect(pageOf(page)).toBeVisible();
  };
  await keyboard.type("one");
  for (const back of ["Control+Shift+D", "Escape", "Programme"]) {
    await keyboard.press("Control+Shift+D");
    await alone();
    await attendee.note().click();
    if (back === "Programme") await page.getByRole("button", { name: back }).click();
    else await keyboard.press(back);
    await together();
  }
  await attendee.note().click();
  await keyboard.press("Control+Shift+D");
  await alone();
  await keyboard.type(" two");
  await expect(attendee.note()).toHaveText("one two");
  await lookInBothThemes(page);
  await attendee.saved();
  await first.quit();

  await using again = await launchApp({ data: folder.path });
  await expect(again.page.locator('[contenteditable="true"]')).toHaveText("one two");
  await expect(programmeOf(again.page)).toHaveCount(0);
});
