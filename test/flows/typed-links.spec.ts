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

test("typed addresses are links without the signs that end their sentence", async () => {
  const { keyboard } = app.page;
  await attendee.note().click();
  await keyboard.type(
    "see https://example.org/a, then (https://example.org/b_(c)), www.example.org. ",
  );
  await keyboard.type('And "https://example.org/d!" or README.md, at ');
  await keyboard.type("https://example.org/e.");
  await keyboard.press("Enter");
  await keyboard.type("end");
  await expect(attendee.note().locator("a")).toHaveText([
    "https://example.org/a",
    "https://example.org/b_(c)",
    "www.example.org",
    "https://example.org/d",
    "https://example.org/e",
  ]);
  await stored().toBe(
    "see <https://example.org/a>, then (<https://example.org/b_(c)>), [www.example.org](https://www.example.org). And “<https://example.org/d>!” or README.md, at <https://example.org/e>.\n\nend\n",
  );
});
