import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { pasteInEmptied } from "#test/support/pasting.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const paste = (text: string) => pasteInEmptied(app.page, attendee, { text });
const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));

test("a copied list is lines with their signs where formatting is not taken", async () => {
  const { page } = app;
  await paste("Lead\n\n- a **bold** word\n- b\n  - c\n\n1. d\n2. e");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+Shift+v");
  await expect(attendee.note().locator("p")).toHaveText(
    ["Lead", "- a bold word", "- b", "  - c", "1. d", "2. e"],
    { useInnerText: true },
  );
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+v");
  await stored().toContain("- a **bold** word\n- b\n  - c\n");
});

test("a note is copied as Markdown, private blocks and all, and comes back as it was", async () => {
  const { electron, page } = app;
  const markdown =
    "## Title\n\n- [x] done\n- [ ] **open**\n\n> [!PRIVATE]\n>\n> for me alone\n\n==Last== words";
  await paste(markdown);
  await page.keyboard.type(" typed");
  const copied = `${markdown} typed\n`;
  await runCommand(page, "Copy the note as Markdown");
  await expect(page.getByText("The note is on the clipboard as Markdown.")).toBeVisible();
  expect(await electron.evaluate(async ({ clipboard }) => await clipboard.readText())).toBe(copied);
  await attendee.note().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await stored().toBe("");
  await runCommand(page, "Copy the note as Markdown");
  await expect(page.getByText("There is no text in this note to copy.")).toBeVisible();
  await attendee.note().click();
  await page.keyboard.press("Control+v");
  await stored().toBe(copied);
});
