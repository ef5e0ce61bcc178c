import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { pasteInEmptied } from "#test/support/pasting.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));

const TABLE = "| a1 | b1 | c1 |\n| --- | --- | --- |\n| a2 | b2 | c2 |\n| a3 | b3 | c3 |\n";

/** The note holds this Markdown alone, and the caret is at the start of its table. */
async function begin(markdown: string) {
  await pasteInEmptied(app.page, attendee, { text: markdown });
  await attendee.note().locator("th").first().click();
  await press("Home");
}

async function press(...keys: string[]) {
  for (const key of keys) await app.page.keyboard.press(key);
}

/** The words of the table's cells, row by row, as they are shown. */
const cells = () =>
  attendee
    .note()
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(" ")),
    );

test("arrow keys lead from cell to cell, and what is typed goes into them", async () => {
  await begin(TABLE);
  await press("End", "ArrowDown");
  await app.page.keyboard.type("A");
  await press("ArrowDown");
  await app.page.keyboard.type("B");
  await press("ArrowUp", "ArrowUp");
  await app.page.keyboard.type("C");
  await expect.poll(cells).toEqual(["a1C b1 c1", "a2A b2 c2", "a3B b3 c3"]);

  // To the cell beside it, from row to row, and back.
  await press("ArrowRight");
  await app.page.keyboard.type("D");
  await press("Home", "ArrowLeft");
  await app.page.keyboard.type("E");
  await press("ArrowRight", "End", "ArrowRight", "End", "ArrowRight");
  await app.page.keyboard.type("F");
  await press("Home", "ArrowLeft");
  await app.page.keyboard.type("G");
  await press("ArrowDown", "ArrowDown");
  await app.page.keyboard.type("H");
  await expect.poll(cells).toEqual(["a1CE Db1 c1G", "Fa2A b2 c2", "a3B b3 c3H"]);
});

test("empty cells are gone through one by one, in every direction", async () => {
  await begin("|  |  |\n| --- | --- |\n|  |  |\n|  |  |\n");
  const { keyboard } = app.page;
  await press("ArrowDown");
  await keyboard.type("1");
  await press("ArrowRight");
  await keyboard.type("2");
  await press("ArrowRight");
  await keyboard.type("3");
  await press("Home", "ArrowUp", "ArrowUp");
  await keyboard.type("4");
  await press("ArrowRight", "ArrowDown", "ArrowDown");
  await keyboard.type("5");
  await expect.poll(cells).toEqual(["4 ", "1 2", "3 5"]);
});

test("the lines around a table are reached from its edges, and it from them, whole", async () => {
  await begin(`above\n\n${TABLE}\nbelow`);
  const { keyboard } = app.page;
  await press("Control+End", "ArrowUp");
  await keyboard.type("X");
  await expect(attendee.note().locator("tr").last()).toContainText("X");
  expect((await cells()).map((row) => row.split(" ").length)).toEqual([3, 3, 3]);
  await press("ArrowDown");
  await keyboard.type("Y");
  await expect(attendee.note().locator("p").last()).toContainText("Y");
  await press("Control+Home", "ArrowDown");
  await keyboard.type("V");
  await expect(attendee.note().locator("tr").first()).toContainText("V");
  await press("ArrowUp");
  await keyboard.type("W");
  await expect(attendee.note().locator("p").first()).toContainText("W");

  await press("End", "ArrowRight");
  await keyboard.type("1");
  await press("Home", "ArrowLeft");
  await keyboard.type("2");
  await press("Control+End", "Home", "ArrowLeft");
  await keyboard.type("3");
  await press("End", "ArrowRight");
  await keyboard.type("4");
  expect((await cells()).map((row) => row.split(" ").length)).toEqual([3, 3, 3]);
  await expect(attendee.note().locator("th").first()).toHaveText(/^1/);
  await expect(attendee.note().locator("td").last()).toHaveText(/3$/);
  await expect(attendee.note().locator("p").first()).toHaveText(/2$/);
  await expect(attendee.note().locator("p").last()).toHaveText(/^4/);
});

test("where nothing stands beside a table, a line begins there", async () => {
  const { keyboard } = app.page;
  await begin(TABLE);
  await press("Control+Home", "ArrowDown");
  await keyboard.type("X");
  expect((await cells())[0]).toMatch(/^X?a1 b1 c1$/);
  await begin(TABLE);
  await press("ArrowRight", "ArrowUp");
  await keyboard.type("first");
  await press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
  await keyboard.type("last");
  await stored().toBe(
    "first\n\n| a1 | b1 | c1 |\n| -- | -- | -- |\n| a2 | b2 | c2 |\n| a3 | b3 | c3 |\n\nlast\n",
  );
});

test("in a cell of several lines the arrow keys go through them first", async () => {
  const { keyboard } = app.page;
  await begin(`| a1 | b1 |\n| --- | --- |\n| one<br>two<br>three | b2 |\n| a3 | b3 |\n`);
  for (const sign of ["1", "2", "3", "4"]) {
    await press("ArrowDown", "Home");
    await keyboard.type(sign);
  }
  await press("ArrowUp", "End");
  await keyboard.type("5");
  await stored().toMatch(/\| 1one<br>2two<br>3three5 \| b2 \|\n\| 4a3 /);

  // And so through a text that the width of its cell breaks: from its first line one gets to the second.
  await begin(`| a1 | b1 |\n| --- | --- |\n| ${"word ".repeat(120)}end | b2 |\n| a3 | b3 |\n`);
  await press("ArrowDown", "ArrowDown");
  await keyboard.type("X");
  await stored().toMatch(/\| word .*X.* end +\| b2/);
});

test("an arrow key leads to the cell on its side, whichever way the words run", async () => {
  await begin("| שלום | עולם |\n| --- | --- |\n| a2 | b2 |\n");
  await press("ArrowRight");
  await app.page.keyboard.type("1");
  await press("ArrowLeft");
  await app.page.keyboard.type("2");
  await expect.poll(cells).toEqual(["2שלום עולם1", "a2 b2"]);
});
