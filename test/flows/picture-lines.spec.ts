import { expect } from "@playwright/test";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { aPng } from "#test/support/pictures.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));
const images = () => attendee.note().locator("figure img");
/** How wide the pictures are, from the top down. */
const widths = () =>
  images().evaluateAll((all) =>
    all.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
  );
const chosen = () => attendee.note().locator("figure.ProseMirror-selectednode");
const PICTURE = String.raw`!\[\]\(attachment:\w+\)\n\n`;

/** Empties the note and writes these lines into it. */
async function write(...lines: string[]) {
  const { keyboard } = app.page;
  await attendee.note().focus();
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  for (const [index, line] of lines.entries()) {
    if (index > 0) await keyboard.press("Enter");
    await keyboard.type(line);
  }
}

async function paste(width: number, height = 300) {
  await copyPicture(app, await aPng(width, height));
  await app.page.keyboard.press("Control+v");
}

test("pictures pasted at the end of a line stand in their order, and one writes on behind them", async () => {
  const { keyboard } = app.page;
  await write("Slides:");
  for (const [index, width] of [400, 410, 420].entries()) {
    await paste(width);
    await expect(images()).toHaveCount(index + 1);
  }
  await keyboard.type("after");
  await expect.poll(widths).toEqual([400, 410, 420]);
  await stored().toMatch(new RegExp(`^Slides:\n\n(${PICTURE}){3}after\n$`));

  // Each pasted while the one before is still on its way.
  await write("Slides:");
  for (const width of [430, 440, 450]) await paste(width);
  await expect.poll(widths).toEqual([430, 440, 450]);
  await keyboard.type("after");
  await stored().toMatch(new RegExp(`^Slides:\n\n(${PICTURE}){3}after\n$`));
});

test("a picture pasted between two lines leaves a line to write on, on an empty line as well", async () => {
  const { keyboard } = app.page;
  await write("above", "below");
  await keyboard.press("Control+Home");
  await keyboard.press("End");
  for (const [index, width] of [400, 410].entries()) {
    await paste(width);
    await expect(images()).toHaveCount(index + 1);
  }
  await keyboard.type("between");
  await expect.poll(widths).toEqual([400, 410]);
  await stored().toMatch(new RegExp(`^above\n\n(${PICTURE}){2}between\n\nbelow\n$`));

  await write("above", "", "below");
  await keyboard.press("ArrowUp");
  for (const [index, width] of [400, 410].entries()) {
    await paste(width);
    await expect(images()).toHaveCount(index + 1);
  }
  await keyboard.type("between");
  await expect.poll(widths).toEqual([400, 410]);
  await stored().toMatch(new RegExp(`^above\n\n(${PICTURE}){2}between\n\nbelow\n$`));
});

test("Delete and Backspace beside a picture select it, and take it away the second time", async () => {
  const { keyboard } = app.page;
  const begin = async () => {
    await write("above");
    await paste(400);
    await expect(images()).toHaveCount(1);
    await keyboard.type("below");
  };
  await begin();
  await keyboard.press("Home");
  await keyboard.press("Backspace");
  await expect(chosen()).toHaveCount(1);
  await keyboard.press("Backspace");
  await expect(images()).toHaveCount(0);
  await stored().toBe("above\n\nbelow\n");

  await begin();
  await keyboard.press("Control+Home");
  await keyboard.press("End");
  await keyboard.press("Delete");
  await expect(chosen()).toHaveCount(1);
  await keyboard.press("Delete");
  await expect(images()).toHaveCount(0);
  await stored().toBe("above\n\nbelow\n");
});

test("keys, buttons and menus of the text do nothing to it while one writes a caption", async () => {
  const { page } = app;
  const { keyboard } = page;
  await write("above");
  await paste(400);
  await expect(images()).toHaveCount(1);
  for (const name of ["Caption", "What the picture shows"]) {
    const field = page.getByRole("textbox", { name });
    await field.click();
    for (const key of ["t", "Alt+2", "Alt+t", "b", "Alt+f"]) await keyboard.press(`Control+${key}`);
    await expect(page.getByText("That is done in the text").first()).toBeVisible();
    for (const button of ["Bold", "List", "Link"])
      await page
        .getByRole("toolbar", { name: "Text" })
        .getByRole("button", { name: button, exact: true })
        .click();
    await expect(field).toBeFocused();
    await keyboard.type("words");
    await expect(field).toHaveValue("words");

    // A menu takes the focus from the caption.
    await page.getByRole("button", { name: "Kind of paragraph" }).click();
    await page.getByRole("menuitem", { name: "Table" }).click();
    await expect(page.getByRole("menu")).toHaveCount(0);
    await field.click();
    await page.getByRole("button", { name: "Kind of paragraph" }).click();
    await page.getByRole("menuitem", { name: "Heading 2" }).click();
    await expect(page.getByRole("menu")).toHaveCount(0);
  }
  await stored().toMatch(/^above\n\n!\[words\]\(attachment:\w+ "words"\)\n$/);
});

test("a small picture is selected by a click, and its buttons stand beside it", async () => {
  const { page } = app;
  await write("above");
  await paste(64, 48);
  await expect.poll(widths).toEqual([64]);
  await images().click();
  await expect(chosen()).toHaveCount(1);
  await page.getByRole("button", { name: "Turn right" }).click();
  await expect.poll(widths).toEqual([48]);
  await images().click({ position: { x: 4, y: 4 } });
  await expect(chosen()).toHaveCount(1);
});
