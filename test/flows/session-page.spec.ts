import { join } from "node:path";
import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { type Attendee, createAttendee } from "#test/support/attendee.ts";
import { clearSessions } from "#test/support/clear-sessions.ts";
import { test } from "#test/support/flow.ts";
import { launchApp, type LaunchedApp } from "#test/support/launch-app.ts";
import { postField } from "#test/support/post-field.ts";
import { runCommand } from "#test/support/run-command.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { watchBrowser } from "#test/support/watch-browser.ts";
import { temporaryFolder, type TemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: TemporaryFolder;
let app: LaunchedApp;
let attendee: Attendee;
test.beforeAll(async ({ sample }) => {
  folder = temporaryFolder();
  app = await launchApp({ data: join(folder.path, "data"), from: sample });
  attendee = createAttendee(app.electron, app.page);
});
// Each flow begins at the keynote, and finds nothing of the last one's: no tag, rating or text.
test.beforeEach(async () => {
  await attendee.openProgramme("Fog & Function 2026");
  await attendee.openSession(sampleTitles.keynote);
  await attendee.note().click();
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("Delete");
  await expect(attendee.note()).toHaveText("");
  await clearSessions(app.page, sampleTitles.keynote);
});
test.afterAll(async () => {
  await app.quit();
  folder.remove();
});

const page = () => app.page.getByRole("region", { name: sampleTitles.keynote });
const star = (stars: string) => app.page.getByRole("button", { name: stars, exact: true });

/** Keeps the browser shut and answers with a function that tells what it was to open. */
const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));

test("a digit rates outside of the text, and is a digit within it", async () => {
  await page().getByRole("heading", { level: 1 }).click();
  await app.page.keyboard.press("4");
  await expect(star("4 stars")).toHaveAttribute("aria-pressed", "true");
  await app.page.keyboard.press("0");
  await expect(star("4 stars")).toHaveAttribute("aria-pressed", "false");
  await attendee.write("5 things");
  await expect(attendee.note()).toHaveText("5 things");
  await expect(star("5 stars")).toHaveAttribute("aria-pressed", "false");
});

test("tags are typed, taken off, and there again after a restart", async () => {
  const field = page().getByRole("textbox", { name: "Add a tag" });
  await field.fill("#harbours");
  await field.press("Enter");
  await field.fill("contracts");
  await field.press(",");
  await page().getByRole("button", { name: "Remove tag harbours" }).click();
  await expect(page().getByRole("list", { name: "Tags" })).toContainText("#contracts");
  await app.quit();

  app = await launchApp({ data: app.data });
  attendee = createAttendee(app.electron, app.page);
  await attendee.openSession(sampleTitles.keynote);
  await expect(page().getByRole("list", { name: "Tags" }).getByRole("listitem")).toHaveText([
    "#contracts",
    "",
  ]);
});

test("a link opens with Ctrl and a click, and asks first where its text shows another address", async () => {
  const opened = await watchBrowser(app.electron);
  await attendee.write("[the slides](https://example.org/deck) end");
  const tip = app.page.getByRole("tooltip");
  await attendee.note().getByText("the slides").hover();
  await expect(tip).toHaveText("example.org/deck");
  await expect(tip.locator("bdi")).toHaveText("example.org");
  await attendee.note().hover({ position: { x: 300, y: 100 } });
  await expect(tip).toBeHidden();
  await attendee.note().getByText("the slides").click();
  expect(await opened()).toEqual([]);
  await attendee
    .note()
    .getByText("the slides")
    .click({ modifiers: ["Control"] });
  await expect.poll(opened).toEqual(["https://example.org/deck"]);

  await app.page.keyboard.press("Control+End");
  await app.page.keyboard.type(" [https://good.example](https://evil.example/) end");
  await attendee
    .note()
    .getByText("good.example")
    .click({ modifiers: ["Control"] });
  const question = app.page.getByRole("dialog", { name: "The link leads elsewhere" });
  await expect(question).toContainText("https://evil.example/");
  await question.getByRole("button", { name: "Cancel" }).click();
  expect(await opened()).toEqual(["https://example.org/deck"]);
});

test("a link is set, changed and taken off by its address, and nothing else is taken for one", async () => {
  const { keyboard } = app.page;
  await attendee.write("slides");
  await keyboard.press("Control+a");
  await keyboard.press("Control+k");
  const field = app.page.getByRole("textbox", { name: "Link address" });
  await field.fill("javascript:alert(1)");
  await keyboard.press("Enter");
  await expect(app.page.getByText("Only web and mail addresses can be linked")).toBeVisible();
  await field.fill("example.org/deck");
  await keyboard.press("Enter");
  const link = attendee.note().getByRole("link", { name: "slides" });
  await expect(link).toHaveAttribute("href", "https://example.org/deck");
  // What is typed right after it goes behind the link, and takes no word away.
  await keyboard.type("!");
  await expect(attendee.note()).toHaveText("slides!");
  await expect(link).toHaveText("slides");
  await keyboard.press("Backspace");
  await expect(attendee.note()).toHaveText("slides");
  await keyboard.press("Control+k");
  await expect(field).toHaveValue("https://example.org/deck");
  await app.page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(link).toHaveCount(0);
});

test("small letters below and above the line are typed, or set and taken off by key", async () => {
  const { keyboard } = app.page;
  await keyboard.type("H~2~O, x^2^, `H~2~O **k** [a](b)` n");
  await keyboard.press("Shift+ArrowLeft");
  await keyboard.press("Control+Shift+Comma");
  await stored().toBe("H<sub>2</sub>O, x<sup>2</sup>, `H~2~O **k** [a](b)` <sub>n</sub>\n");
  await keyboard.press("Control+Shift+Comma");
  await keyboard.press("Control+Shift+Period");
  await stored().toBe("H<sub>2</sub>O, x<sup>2</sup>, `H~2~O **k** [a](b)` <sup>n</sup>\n");
});

test("a list goes in by Tab and out by Shift and Tab, and Enter on an empty item ends it", async () => {
  const { keyboard } = app.page;
  await keyboard.type("- one");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("deeper");
  await keyboard.press("Enter");
  await keyboard.press("Shift+Tab");
  await keyboard.type("two");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("after");
  await stored().toBe("- one\n  - deeper\n- two\n\nafter\n");
  // A task below a bullet comes back as a bullet.
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.type("- one");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("[ ] deeper");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("two");
  await stored().toBe("- one\n  - [ ] deeper\n- two\n");
  await keyboard.press("ArrowUp");
  await keyboard.press("Shift+Tab");
  await stored().toBe("- one\n- deeper\n- two\n");
});

test("the post's preview follows the notes, and its contents lead to their headings", async () => {
  await attendee.note().click();
  for (let paragraph = 0; paragraph < 15; paragraph += 1) {
    await app.page.keyboard.insertText("A harbour is a contract.");
    await app.page.keyboard.press("Enter");
    await app.page.keyboard.press("Enter");
  }
  await attendee.saved();
  await attendee.openSession(sampleTitles.backups);
  await attendee.write("Restore something.");
  await attendee.openPost();
  const post = app.page.getByRole("region", { name: "Post", exact: true });
  const heading = post.getByRole("heading", { level: 3, name: sampleTitles.backups });
  await expect(heading).not.toBeInViewport();
  await post.getByRole("link", { name: sampleTitles.backups }).click();
  await expect(heading).toBeInViewport();
  await post.getByRole("tab", { name: "Markdown" }).click();
  await expect(post.getByText("Restore something.")).toBeVisible();
});

test("session, notes and post have no faults that a checker of accessibility finds", async () => {
  await attendee.write("# Title\n- [ ] task");
  await page().getByText("Abstract").click();
  await expectAccessible(app.page, '[data-pane="page"]');
  await attendee.openPost();
  await expectAccessible(app.page, '[data-pane="programme"]');
  await attendee.openPart("Introduction");
  await expectAccessible(app.page, '[data-pane="page"]');
});

test("what is highlighted by key is all that a post of highlights has", async () => {
  const { keyboard } = app.page;
  await keyboard.type("Left out, ");
  await keyboard.press("Control+Shift+h");
  await keyboard.type("what counts");
  await keyboard.press("Control+Shift+h");
  await keyboard.type(" and more.");
  await stored().toBe("Left out, ==what counts== and more.\n");
  await attendee.openPost();
  await app.page.getByRole("button", { name: "Edit…" }).click();
  const text = postField(app.page);
  await expect.poll(text.value).toContain("Left out, ");
  await runCommand(app.page, "settings of the post");
  await app.page.getByRole("combobox", { name: "Notes" }).click();
  await app.page.getByRole("option", { name: "Highlights alone" }).click();
  await expect.poll(text.value).not.toContain("Left out");
  await expect.poll(text.value).toMatch(/^.*what counts.*$/m);
  await expect.poll(text.value).not.toContain("and more.");
});
