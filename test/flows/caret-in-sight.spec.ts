import { expect, type Page } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { listFaults } from "#test/support/look-at-aids.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

/** Pixels of the caret's line that are below the room for the text, or above it. */
const outOfSight = () =>
  app.page.evaluate(() => {
    const at = getSelection()?.focusNode;
    const element = at instanceof Element ? at : at?.parentElement;
    const line = element?.closest("p, th, td, pre")?.getBoundingClientRect();
    const scroller = element?.closest("[data-scrolls]");
    if (!line || !scroller) return null;
    const room = scroller.getBoundingClientRect();
    const bar = scroller.querySelector("[data-above-text]")?.getBoundingClientRect();
    const below = line.bottom - (room.top + scroller.clientHeight);
    return Math.round(Math.max(below, (bar?.bottom ?? 0) - line.bottom, 0));
  });

/** What watches sizes has run once a frame is drawn. */
const drawnAnew = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

const resize = (width: number, height: number) =>
  app.electron.evaluate(
    ({ BrowserWindow }, [wide, high]) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
    [width, height],
  );

async function emptyInSmallWindow(): Promise<void> {
  await resize(900, 600);
  await app.page.waitForFunction(() => innerWidth === 900 && innerHeight === 600);
  await attendee.note().focus();
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("Delete");
}

/** Pixels between the last line and the foot of the room. */
const roomBelow = () =>
  app.page.evaluate(() => {
    const text = document.querySelector('[contenteditable="true"]');
    const scroller = text?.closest("[data-scrolls]");
    const last = text?.lastElementChild?.getBoundingClientRect();
    if (!scroller || !last) return 0;
    return scroller.getBoundingClientRect().top + scroller.clientHeight - last.bottom;
  });

/** Writes lines until there is no room for another one without scrolling. */
async function fillTheRoom(): Promise<void> {
  for (let lines = 0; lines < 40 && (await roomBelow()) > 40; lines += 1) {
    await app.page.keyboard.type("line");
    await app.page.keyboard.press("Enter");
  }
}

test("a table that is made at the foot of a small window is in sight with its bar", async () => {
  const { keyboard } = app.page;
  await emptyInSmallWindow();
  await fillTheRoom();
  for (const more of [0, 1, 2]) {
    for (let lines = 0; lines < more; lines += 1) await keyboard.press("Enter");
    await keyboard.press("Control+Alt+t");
    await expect(app.page.getByRole("toolbar", { name: "Table" })).toBeVisible();
    await expect.poll(outOfSight).toBe(0);
    for (
      let steps = 0;
      (await attendee.note().locator("table").count()) > 0 && steps < 5;
      steps += 1
    )
      await keyboard.press("Control+z");
    await expect(attendee.note().locator("table")).toHaveCount(0);
  }
});

test("the list behind a slash stays in its pane and clear of a message", async () => {
  const { page } = app;
  const { keyboard } = page;
  await emptyInSmallWindow();
  for (let lines = 0; lines < 3; lines += 1) await keyboard.press("Enter");
  await keyboard.type("/");
  await page.getByRole("listbox", { name: "Insert" }).waitFor();
  await expect.poll(() => listFaults(app)).toEqual([]);
  await app.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById("keep-both")?.click(),
  );
  await page.getByText("There is one text of this note alone.").waitFor();
  await expect.poll(() => listFaults(app)).toEqual([]);
  for (let steps = 0; steps < 12; steps += 1) await keyboard.press("ArrowDown");
  await expect.poll(() => listFaults(app)).toEqual([]);
  await keyboard.press("Escape");
});

test("the list behind a slash has room in a small enlarged window, wherever its line is", async () => {
  const { page, electron } = app;
  const { keyboard } = page;
  await emptyInSmallWindow();
  const zoom = (factor: number) =>
    electron.evaluate(
      ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
      factor,
    );
  await zoom(2);
  await page.waitForFunction(() => innerWidth === 450);
  for (let lines = 0; lines < 12; lines += 1) await keyboard.press("Enter");
  for (let lines = 0; lines < 6; lines += 1) await keyboard.press("ArrowUp");
  for (const down of [0, 16, 32, 48, 64, 80]) {
    await page.evaluate((pixels) => {
      const at = getSelection()?.focusNode;
      const line = at instanceof Element ? at : at?.parentElement;
      const scroller = line?.closest("[data-scrolls]");
      const bar = scroller?.querySelector("[data-above-text]");
      if (!line || !scroller || !bar) throw new Error("There is no line to scroll to.");
      const top = bar.getBoundingClientRect().bottom + pixels;
      scroller.scrollTop += line.getBoundingClientRect().top - top;
    }, down);
    await keyboard.type("/");
    await page.getByRole("listbox", { name: "Insert" }).waitFor();
    await expect.poll(() => listFaults(app)).toEqual([]);
    await keyboard.press("Escape");
    await keyboard.press("Backspace");
  }
  await zoom(1);
});

test("split view and a smaller window leave the caret in sight", async () => {
  const { page } = app;
  await emptyInSmallWindow();
  await fillTheRoom();
  await page.keyboard.type("here");
  await page.keyboard.press("Control+Backslash");
  await expect(page.getByRole("region", { name: "Abstract" })).toBeVisible();
  await expect.poll(outOfSight).toBe(0);
  await page.keyboard.press("Control+Backslash");
  await expect(page.getByRole("region", { name: "Abstract" })).toHaveCount(0);
  await resize(900, 800);
  await page.waitForFunction(() => innerHeight === 800);
  await fillTheRoom();
  await resize(900, 600);
  await page.waitForFunction(() => innerHeight === 600);
  await expect.poll(outOfSight).toBe(0);
  // Who reads elsewhere in the note stays there.
  for (let lines = 0; lines < 20; lines += 1) await page.keyboard.press("Enter");
  await page.locator("[data-pane=page] [data-scrolls]").evaluate((scroller) => {
    scroller.scrollTop = 0;
  });
  await resize(900, 640);
  await page.waitForFunction(() => innerHeight === 640);
  await resize(900, 600);
  await page.waitForFunction(() => innerHeight === 600);
  await drawnAnew(page);
  expect(
    await page.locator("[data-pane=page] [data-scrolls]").evaluate((one) => one.scrollTop),
  ).toBe(0);
});
