import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));
const isSelected = () =>
  expect(attendee.note().getByRole("group", { name: "Private" })).toHaveClass(
    /ProseMirror-selectednode/,
  );

const both = "public\n\n> [!PRIVATE]\n>\n> secret\n";

/** The note with a public line and a private one below it; the caret is behind the private one. */
async function write(line = "public", hidden = "secret") {
  const { keyboard } = app.page;
  await attendee.note().click();
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.type(line);
  await keyboard.press("Enter");
  await keyboard.type(`[!private] ${hidden}`);
}

for (const { keys, from } of [
  { keys: "Delete", from: "public" },
  { keys: "Control+Delete", from: "public" },
  { keys: "Backspace", from: "private" },
  { keys: "Control+Backspace", from: "private" },
]) {
  test(`${keys} at the edge of a private block selects it, deletes it with the next, and Undo brings it back`, async () => {
    const { keyboard } = app.page;
    await write();
    await keyboard.press("Home");
    if (from === "public") await keyboard.press("ArrowLeft");
    await keyboard.press(keys);
    await isSelected();
    await attendee.saved();
    await stored().toBe(both);
    await keyboard.press(keys);
    await stored().toBe("public\n");
    await keyboard.press("Control+z");
    await stored().toBe(both);
  });
}

test("a word is deleted up to a private block and not beyond its edge", async () => {
  const { keyboard } = app.page;
  await write("public ");
  await keyboard.press("Home");
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await keyboard.press("Control+Delete");
  await keyboard.type("!");
  await stored().toMatch(/^public ?!.*\n\n> \[!PRIVATE\]\n>\n> secret\n$/);
  await write("public", " secret");
  await keyboard.press("Home");
  await keyboard.press("ArrowRight");
  await keyboard.press("Control+Backspace");
  await keyboard.type("!");
  await stored().toMatch(/^public!?\n\n> \[!PRIVATE\]\n>\n> !?secret\n$/);
});

test("of a private block that a selection reaches into, what is left stays private", async () => {
  const { keyboard } = app.page;
  await write();
  await keyboard.press("Home");
  for (let index = 0; index < 3; index += 1) await keyboard.press("ArrowRight");
  // How many keys cross the edge is the browser's matter.
  const selected = () => app.page.evaluate(() => getSelection()?.toString().replaceAll(/\s/g, ""));
  for (let index = 0; index < 9 && (await selected()) !== "licsec"; index += 1)
    await keyboard.press("Shift+ArrowLeft");
  expect(await selected()).toBe("licsec");
  await keyboard.type("Nothing");
  await stored().toBe("pubNothing\n\n> [!PRIVATE]\n>\n> ret\n");
});

test("what is private stays so when it becomes a list, and when a quote around it is taken off", async () => {
  const { keyboard } = app.page;
  await write("public", "# secret");
  await keyboard.press("Control+Shift+8");
  await stored().toBe("public\n\n> [!PRIVATE]\n>\n> - secret\n");
  await write("> public");
  await keyboard.press("Control+Shift+b");
  await stored().toMatch(/\[!PRIVATE\]\n(> )*>\n(> )*secret\n$/);
  // Taken back as it was typed, the sign makes nothing private.
  await write();
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("seen");
  await keyboard.press("Home");
  await keyboard.type("[!private] ");
  await keyboard.press("Backspace");
  await stored().toBe(`${both}\n\\[!private] seen\n`);
});

test("a private block is empty before Backspace takes it away, and gives its words free by its key alone", async () => {
  const { keyboard } = app.page;
  await write("public", "s");
  await keyboard.press("Backspace");
  await keyboard.press("Backspace");
  await keyboard.type("seen");
  await stored().toBe("public\n\nseen\n");
  await keyboard.press("Control+Alt+p");
  await stored().toBe("public\n\n> [!PRIVATE]\n>\n> seen\n");
  await keyboard.press("Control+Alt+p");
  await stored().toBe("public\n\nseen\n");
});
