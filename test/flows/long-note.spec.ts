import { expect } from "@playwright/test";
import { markdownToBody } from "#shared/rich-text/markdown-to-body.ts";
import { ofSession } from "#test/support/builders.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { test } from "#test/support/flow.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

test("a draft of 200,000 characters is read beside the typing, comes whole, and goes with one Undo", async () => {
  const { page } = app;
  await attendee.note().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  const part =
    "## Part\n\nSome **bold** words and `code`, as drafts have them.\n\n- one\n- [ ] two\n\n";
  const draft = `first\n\n${part.repeat(Math.ceil(200_000 / part.length))}last`;
  await page.evaluate((text) => {
    const answer = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("copy", answer, { capture: true, once: true });
  }, draft);
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
  await page.keyboard.type("typed");
  const headings = () =>
    page.evaluate(() => document.querySelectorAll("[contenteditable=true] h2").length);
  await expect
    .poll(headings, { intervals: [500], timeout: 40_000 })
    .toBe(draft.split("##").length - 1);
  await expect(attendee.note().locator("p").last()).toHaveText("lasttyped");
  const foot = page.locator("footer").last();
  await expect(foot).toContainText(/ · \d{5} words · 1\d\d min to read/);
  await page.keyboard.press("Control+z");
  await expect(attendee.note()).toHaveText("typed");
});

test("a note of 1 MB opens, is written in at its end, and is whole when it is opened again", async () => {
  const { page } = app;
  const line = "A harbour is a contract, and ships may leave whenever they like. ".repeat(16);
  const lines = Array.from({ length: Math.ceil(1_000_000 / line.length) }, (_, n) => `${line}${n}`);
  const [event] = await callMain(page, "events.list", {});
  const sessions = await callMain(page, "sessions.list", { eventId: event?.id ?? "" });
  const target = ofSession(sessions.find(({ title }) => title === sampleTitles.queue)?.id ?? "");
  const { revision } = await callMain(page, "notes.get", { target });
  const body = JSON.stringify(markdownToBody(lines.join("\n\n")));
  await callMain(page, "notes.save", { target, body, baseRevision: revision });

  await attendee.openSession(sampleTitles.queue);
  const paragraphs = attendee.note().locator("> p");
  await expect(paragraphs).toHaveCount(lines.length);
  await attendee.note().focus();
  await page.keyboard.press("Control+End");
  await expect(paragraphs.last()).toBeInViewport();
  await page.keyboard.type(" and typed");
  await page.keyboard.press("Control+Home");
  await expect(paragraphs.first()).toBeInViewport();
  await page.keyboard.type("First, ");
  await page.keyboard.press("Control+Shift+End");
  expect(await page.evaluate(() => String(getSelection()).endsWith(" and typed"))).toBe(true);
  await page.keyboard.press("ArrowLeft");
  const whole = `First, ${lines.join("\n\n")} and typed\n`;
  await expect
    .poll(async () => (await storedMarkdown(page, sampleTitles.queue)) === whole)
    .toBe(true);
  await attendee.openSession(sampleTitles.keynote);
  await attendee.openSession(sampleTitles.queue);
  await expect(paragraphs).toHaveCount(lines.length);
  await expect(paragraphs.last()).toHaveText(`${lines.at(-1)} and typed`);
  await attendee.openSession(sampleTitles.keynote);
});
