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

async function empty() {
  await attendee.note().click();
  await app.page.keyboard.press("Control+a");
  await app.page.keyboard.press("Delete");
}

test("a footnote is made by key, led to and back from, and undone as one", async () => {
  const { page } = app;
  const { keyboard } = page;
  await empty();
  await keyboard.type("Rope");
  await keyboard.press("Control+Alt+f");
  await keyboard.type("Hemp");
  await keyboard.press("Alt+Enter");
  await keyboard.type(" holds");
  await stored().toBe("Rope[^1] holds\n\n[^1]: Hemp\n");
  await expect(attendee.note().getByRole("note", { name: "Footnote 1" })).toContainText("Hemp");
  await expectAccessible(page, '[contenteditable="true"]');
  await attendee.note().locator("[data-footnote]").click();
  await keyboard.type(" or flax");
  await stored().toBe("Rope[^1] holds\n\n[^1]: Hemp or flax\n");
  await page.getByRole("button", { name: "Back to the text" }).click();
  await keyboard.press("Backspace");
  await stored().toBe("Rope holds\n\n[^1]: Hemp or flax\n");
  await expectAccessible(page, '[contenteditable="true"]');
  await keyboard.press("Control+z");
  await stored().toBe("Rope[^1] holds\n\n[^1]: Hemp or flax\n");
  await keyboard.press("Control+a");
  await keyboard.press("Control+c");
  await empty();
  await keyboard.press("Control+v");
  await stored().toBe("Rope[^1] holds\n\n[^1]: Hemp or flax\n");
});

test("a footnote is typed as Markdown", async () => {
  const { keyboard } = app.page;
  await empty();
  await keyboard.type("Rope[^1] and `[^1]`");
  await keyboard.press("Enter");
  await keyboard.type("[^1]: Hemp");
  await stored().toBe("Rope[^1] and `[^1]`\n\n[^1]: Hemp\n");
  await keyboard.press("Control+Home");
  await keyboard.type("Knot[^1] ");
  await stored().toBe("Knot[^1] Rope[^1] and `[^1]`\n\n[^1]: Hemp\n");
  await expect(attendee.note().locator("[data-footnote]")).toHaveCount(2);
});

test("the keys to the note’s beginning and end go beside a footnote’s number, not onto it", async () => {
  const { keyboard } = app.page;
  await empty();
  await keyboard.press("Control+Alt+f");
  await keyboard.type("Hemp");
  await stored().toBe("[^1]\n\n[^1]: Hemp\n");
  await keyboard.press("Control+Home");
  await keyboard.type("Rope");
  await stored().toBe("Rope[^1]\n\n[^1]: Hemp\n");
  await keyboard.press("Control+Home");
  for (let letters = 0; letters < 4; letters += 1) await keyboard.press("Delete");
  await keyboard.press("Control+Home");
  await keyboard.press("Shift+Control+End");
  await keyboard.type("x");
  await stored().toBe("x\n");
});
