import { expect } from "@playwright/test";
import { expectAccessible } from "#test/support/accessibility.ts";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { createInputMethod } from "#test/support/input-method.ts";
import { joinedLines, writeJoinedLines } from "#test/support/joined-lines.ts";
import { callMain } from "#test/support/call-bridge.ts";
import { aSession } from "#test/support/builders.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";
import { watchBrowser } from "#test/support/watch-browser.ts";

/** 10:50 of the sample event's first day, in Newfoundland. */
const during = "2026-12-04T14:20:00.000Z";
const { backups, keynote } = sampleTitles;

test("stamps and quotes are written, and blocks moved, with keys alone", async ({ sample }) => {
  await using app = await launchApp({ from: sample, env: { LANYARD_NOW: during } });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  const stored = () => storedMarkdown(page, backups);
  const list = page.getByRole("listbox", { name: "Insert" });
  await attendee.openSession(backups);
  await attendee.note().click();

  await test.step("a stamp goes before the line", async () => {
    await keyboard.type("restore one a month");
    await keyboard.press("Control+t");
    await expect(attendee.note().locator(".stamp")).toHaveText(/^\+\d+:\d\d$/);
    await expect.poll(stored).toMatch(/^\+\d+:\d\d restore one a month\n$/);
    await keyboard.press("Alt+Enter");
    await expect(
      page.getByText("There is no video yet that this time could lead into."),
    ).toBeVisible();
  });

  await test.step("a slash lists what a line can become, and is a slash elsewhere", async () => {
    await keyboard.press("Enter");
    await keyboard.type("/");
    await expect(list).toBeVisible();
    await expectAccessible(page, '[data-pane="page"]');
    await keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(attendee.note()).toBeFocused();
    await keyboard.type("etc/hosts and/or");
    await keyboard.press("Enter");
    await keyboard.type("/quote with");
    await expect(list.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
  });

  await test.step("a quote says who said it", async () => {
    await keyboard.type("Rope is cheap.");
    await expect(attendee.note().locator("blockquote .attribution")).toHaveText(/^— \S/);
    await expect
      .poll(stored)
      .toMatch(/month\n\n\/etc\/hosts and\/or\n\n> Rope is cheap\.\n>\n> — \S.*\n$/);
    // Left as any quote is, it keeps its speaker.
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    await keyboard.type("So I think.");
    await expect.poll(stored).toMatch(/\n\n> Rope is cheap\.\n>\n> — \S.*\n\nSo I think\.\n$/);
  });

  await test.step("a block moves, and says where it went", async () => {
    await keyboard.press("Control+Home");
    await keyboard.press("Alt+Shift+ArrowDown");
    await expect(page.getByText("Moved down: 2 of 4.")).toBeAttached();
    await expect.poll(stored).toMatch(/^\/etc\/hosts and\/or\n\n\+\d+:\d\d restore/);
  });

  await test.step("of several speakers the one who said it is chosen from a list", async () => {
    const panel = "The Meeting That Could Have Been a Lighthouse";
    await attendee.openSession(panel);
    await attendee.note().click();
    await keyboard.type("We met to agree when to meet.");
    await keyboard.press("Control+Shift+K");
    const people = page.getByRole("listbox", { name: "Who said it" });
    await expect(people.getByRole("option")).toHaveCount(2);
    await keyboard.type("pim");
    await expect(people.getByRole("option")).toHaveCount(1);
    await keyboard.press("Enter");
    await expect(attendee.note().locator("blockquote .attribution")).toHaveText("— Pim Vesterhaug");
    await expect
      .poll(() => storedMarkdown(page, panel))
      .toBe("> We met to agree when to meet.\n>\n> — Pim Vesterhaug\n");
    await attendee.openSession(backups);
  });

  await test.step("a mention follows its session's new name, and a stamp leads into the video, here and in the post", async () => {
    const [event] = await callMain(page, "events.list", {});
    const { id } = await callMain(page, "sessions.add", {
      eventId: event?.id ?? "",
      fields: aSession({ title: "Splices", startsAt: during, endsAt: "2026-12-04T15:20:00.000Z" }),
    });
    const opened = await watchBrowser(app.electron);
    const tip = page.getByRole("tooltip");
    await attendee.note().click();
    await keyboard.press("Control+Home");
    await keyboard.type("@Splices");
    await expect(
      page.getByRole("listbox", { name: "Speakers and sessions" }).getByRole("option").first(),
    ).toHaveText(/^Splices/);
    await keyboard.press("Enter");
    await expect(attendee.note().locator(".mention").first()).toHaveText("Splices");
    await attendee.saved();
    const videoUrl = "https://www.youtube.com/watch?v=rope";
    const fields = { title: "Knots or splices", videoUrl };
    await callMain(page, "sessions.change", { id, fields });
    const mention = attendee.note().locator(".mention").first();
    await expect(mention).toHaveText("Knots or splices");
    await mention.hover();
    await expect(tip).toHaveText(/^Knots or splices · Fri 4 Dec 10:50/);
    await mention.click({ modifiers: ["Control"] });
    await expect(page.getByRole("heading", { level: 1, name: "Knots or splices" })).toBeVisible();
    await expect(page.getByText("Mentioned in")).toBeVisible();

    await attendee.write("+12:34 the long splice");
    await attendee.note().locator(".stamp").hover();
    await expect(tip).toHaveText("www.youtube.com/watch?v=rope&t=754s");
    await expect(tip.locator("bdi")).toHaveText("www.youtube.com");
    await attendee
      .note()
      .locator(".stamp")
      .click({ modifiers: ["Control"] });
    await expect.poll(opened).toEqual([`${videoUrl}&t=754s`]);
    await attendee.openPost();
    await page.getByRole("tab", { name: "Markdown" }).click();
    const post = page.getByRole("region", { name: "Post", exact: true });
    await expect(post).toContainText(
      /\[\+12:34\]\(https:\/\/www\.youtube\.com\/watch\?v=rope\\?&t=754s\) the long splice/,
    );
    await expect(post).toContainText("[Knots or splices](#");
    await expect(post).not.toContainText("lanyard:session");
  });
});

test("what an input method composes, right-to-left text and joined emoji are kept as they are", async ({
  sample,
}) => {
  await using app = await launchApp({ from: sample });
  const { page } = app;
  const { keyboard } = page;
  const attendee = createAttendee(app.electron, page);
  await attendee.openSession(keynote);
  await attendee.note().click();
  const input = await createInputMethod(page);

  await keyboard.type("- ");
  await input.writeJapan();
  await keyboard.press("Enter");
  await input.compose("/", "/ひ");
  await input.press("Enter");
  await input.commit("/ひ");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await writeJoinedLines(keyboard);
  await attendee.saved();
  await expect
    .poll(() => storedMarkdown(page, keynote))
    .toBe(`- 日本\n- /ひ\n\n${joinedLines.join("\n\n")}\n`);
  const direction = (text: string) =>
    attendee
      .note()
      .getByText(text)
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction("שלום")).toBe("rtl");
  expect(await direction("toile")).toBe("ltr");
});
