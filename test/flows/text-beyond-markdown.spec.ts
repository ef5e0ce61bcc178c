import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { expectAccessible } from "#test/support/accessibility.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));
const foot = () => app.page.locator("footer").last();

async function empty() {
  await attendee.note().click();
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("Delete");
}

test("a private block is made by key, counted, and left out of the post", async () => {
  const { keyboard } = app.page;
  await empty();
  await keyboard.type("shown");
  await keyboard.press("Enter");
  await keyboard.type("hidden words");
  await keyboard.press("Control+Alt+p");
  await stored().toBe("shown\n\n> [!PRIVATE]\n>\n> hidden words\n");
  await expect(foot()).toContainText("3 words, 2 private");
  await expect(attendee.note().getByRole("group", { name: "Private" })).toHaveText("hidden words");
  // Twice Enter ends it, as it ends a quote; typed below, it goes on.
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("[!private] more");
  await stored().toBe("shown\n\n> [!PRIVATE]\n>\n> hidden words\n>\n> more\n");
  await attendee.openPost();
  const post = app.page.getByRole("region", { name: "Post", exact: true });
  await expect(post).toContainText("shown");
  await expect(post).not.toContainText("hidden");
  await attendee.openProgramme("Fog & Function 2026");
  await attendee.openSession(sampleTitles.keynote);
});

test("quotation marks are those of print, not in code, and Backspace gives back what was typed", async () => {
  const { keyboard } = app.page;
  await empty();
  await keyboard.type('"it\'s" -- `"code"` ... "');
  await keyboard.press("Backspace");
  await stored().toBe('“it’s” – `"code"` … "\n');
});

test("a bar over selected text is reached by key, closed by Escape, and not there in code", async () => {
  const { page } = app;
  const { keyboard } = page;
  const bar = page.getByRole("toolbar", { name: "Selected text" });
  await empty();
  await keyboard.type("Rope holds");
  await keyboard.press("Control+Shift+ArrowLeft");
  await expect(bar).toBeVisible();
  await expectAccessible(page, '[aria-label="Selected text"]');
  await keyboard.press("Alt+F10");
  await expect(bar.getByRole("button", { name: "Bold" })).toBeFocused();
  await keyboard.press("Enter");
  await stored().toBe("Rope **holds**\n");
  await expect(attendee.note()).toBeFocused();
  await keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(attendee.note()).toBeFocused();
  const line = await attendee.note().locator("p").boundingBox();
  if (!line) throw new Error("No line");
  await page.mouse.move(line.x + 2, line.y + line.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + 60, line.y + line.height / 2, { steps: 4 });
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe("");
  await expect(bar).toHaveCount(0);
  await page.mouse.up();
  await expect(bar).toBeVisible();
  await keyboard.press("Control+Alt+c");
  await keyboard.press("Shift+Home");
  await expect(bar).toHaveCount(0);
});

test("a block is dragged by its handle, whole and as one step, and let go by Escape", async () => {
  const { page } = app;
  const { keyboard, mouse } = page;
  await empty();
  await keyboard.type("one");
  await keyboard.press("Enter");
  await keyboard.type("[!private] secret");
  await stored().toBe("one\n\n> [!PRIVATE]\n>\n> secret\n");
  const blocks = attendee.note().locator("> *");
  const grab = async (index: number) => {
    const block = await blocks.nth(index).boundingBox();
    if (!block) throw new Error("No block");
    await mouse.move(block.x + 20, block.y + 10);
    const handle = await page.getByTitle("Drag to move the block").boundingBox();
    if (!handle) throw new Error("No handle");
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await mouse.down();
    return block;
  };
  const first = await blocks.first().boundingBox();
  const second = await grab(1);
  await mouse.move(second.x + 20, (first?.y ?? 0) + 2, { steps: 5 });
  await mouse.up();
  await stored().toBe("> [!PRIVATE]\n>\n> secret\n\none\n");
  await keyboard.press("Control+z");
  await stored().toBe("one\n\n> [!PRIVATE]\n>\n> secret\n");
  // Over the inside of a private block it goes before or behind that, never into it.
  await grab(0);
  await mouse.move(second.x + 20, second.y + second.height - 4, { steps: 5 });
  await keyboard.press("Escape");
  await mouse.up();
  await grab(0);
  await mouse.move(second.x + 20, second.y + second.height - 4, { steps: 5 });
  await mouse.up();
  await stored().toBe("> [!PRIVATE]\n>\n> secret\n\none\n");
  await keyboard.press("Control+z");
  await stored().toBe("one\n\n> [!PRIVATE]\n>\n> secret\n");
});

test("the list behind a slash leads to the templates", async () => {
  const { page } = app;
  await empty();
  await page.keyboard.type("/templ");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Templates" }).getByRole("combobox").fill("cornell");
  await page.keyboard.press("Enter");
  await stored().toContain("Cues");
  await page.keyboard.press("Control+z");
  await stored().toBe("");
});

test("code is coloured by its language, which the bar at the foot sets", async () => {
  const { page } = app;
  await empty();
  await page.keyboard.type("```ts ");
  await page.keyboard.type('const a = "b"; // c');
  const colours = attendee.note().locator("[class^=code-]");
  await expect(colours).toHaveText(["const", '"b"', "// c"]);
  await page.getByRole("combobox", { name: "Language of the code: TypeScript" }).click();
  await page.getByRole("option", { name: "SQL", exact: true }).click();
  await stored().toBe('```sql\nconst a = "b"; // c\n```\n');
  await expect(attendee.note()).toBeFocused();
  await expectAccessible(page, '[contenteditable="true"]');
});

test("emoji come by name, from the list or typed whole, and not in code", async () => {
  const { page } = app;
  await empty();
  await page.keyboard.type("10:30 :tad");
  await expect(page.getByRole("listbox", { name: "Emoji" }).getByRole("option").first()).toHaveText(
    /🎉\s+:tada:/u,
  );
  await page.keyboard.press("Enter");
  await page.keyboard.type(" :rocket: `:tada:` :D");
  await stored().toBe("10:30 🎉 🚀 `:tada:` :D\n");
});

test("in a narrow window a wide table scrolls in itself, bars keep to their rows, and none covers another", async () => {
  const { page, electron } = app;
  const { keyboard } = page;
  const size = (width: number, height: number) =>
    electron.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    );
  await empty();
  await size(900, 600);
  await page.waitForFunction(() => innerWidth === 900);
  const toolbar = page.getByRole("toolbar", { name: "Text", exact: true });
  const isLine = await toolbar
    .locator("> *")
    .evaluateAll((parts) => parts.map((part) => part.getAttribute("role") === "separator"));
  expect(isLine).toContain(true);
  expect(isLine.filter((is, at) => is && isLine[at + 1])).toEqual([]);

  await keyboard.type("selected");
  await keyboard.press("Shift+Home");
  const bar = page.getByRole("toolbar", { name: "Selected text" });
  await expect(bar).toBeVisible();
  const below = await toolbar.boundingBox();
  await expect
    .poll(async () => (await bar.boundingBox())?.y)
    .toBeGreaterThan((below?.y ?? 0) + (below?.height ?? 0));

  await keyboard.press("End");
  await keyboard.press("Enter");
  await keyboard.type(`|${" wide |".repeat(30)}`);
  await keyboard.press("Enter");
  const wider = (selector: string) =>
    page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(await wider("[contenteditable=true] table")).toBe(true);
  expect(await wider("[data-scrolls]")).toBe(false);
  const tops = page
    .getByRole("toolbar", { name: "Table" })
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().bottom));
  const [highest, lowest] = [Math.min(...(await tops)), Math.max(...(await tops))];
  expect(lowest - highest).toBeLessThan(8);
  await size(1280, 800);
});
