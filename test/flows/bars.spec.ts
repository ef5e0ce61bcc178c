import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

test("the next session, asked for in a bar, leads into its note, and no bar stands open on the way back", async () => {
  const { page } = app;
  const { keyboard } = page;
  const keynote = page.getByRole("heading", { level: 1, name: sampleTitles.keynote });
  const note = attendee.note();
  await note.click();
  await keyboard.type("rope");
  for (const [key, field] of [
    ["Control+f", page.getByPlaceholder("Find in this note")],
    ["Control+k", page.getByRole("textbox", { name: "Link address" })],
  ] as const) {
    await keyboard.press(key);
    await expect(field).toBeFocused();
    await keyboard.press("Alt+ArrowRight");
    await expect(keynote).toHaveCount(0);
    await expect(field).toHaveCount(0);
    await expect(note).toBeFocused();
    await keyboard.type(key.slice(-1));
    await keyboard.press("Alt+ArrowLeft");
    await expect(keynote).toBeVisible();
    await expect(note).toHaveText("rope");
    await expect(note).toBeFocused();
    await expect(field).toHaveCount(0);
  }
  await keyboard.press("Alt+ArrowRight");
  await expect(note).toHaveText("fk");
});
