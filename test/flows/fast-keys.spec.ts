import { expect } from "@playwright/test";
import { test } from "#test/support/flow.ts";
import { pressAtOnce, type PressedKey } from "#test/support/press-at-once.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { startAtKeynote, type AtKeynote } from "#test/support/start-at-keynote.ts";
import { storedMarkdown } from "#test/support/stored-note.ts";

let app: AtKeynote["app"];
let attendee: AtKeynote["attendee"];
startAtKeynote((started) => {
  ({ app, attendee } = started);
});

const stored = () => expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote));

async function writeAnew(...lines: readonly string[]): Promise<void> {
  const { keyboard } = app.page;
  await attendee.note().click();
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.type(lines.join("\n"));
}

const times = (count: number, key: PressedKey): PressedKey[] =>
  Array.from({ length: count }, () => key);

/** Each way is gone several times: what comes first, the key or what tells of the caret, is the browser's choice. */
const TRIES = 6;

test("keys that wait in a busy window act where those before them led the caret", async () => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await writeAnew("public", "[!private] secret");
    await pressAtOnce(app, [{ key: "Home" }, { key: "Left" }, { key: "Delete" }]);
    const hidden = attendee.note().getByRole("group", { name: "Private" });
    await expect(hidden).toHaveClass(/ProseMirror-selectednode/);
    await stored().toBe("public\n\n> [!PRIVATE]\n>\n> secret\n");
  }
});

test("a command’s key that waits in a busy window acts on what was selected before it", async () => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await writeAnew("a rope");
    await pressAtOnce(app, [
      ...times(4, { key: "Left", modifiers: ["shift"] }),
      { key: "B", modifiers: ["control"] },
    ]);
    await stored().toBe("a **rope**\n");
  }
});

test("a letter that waits in a busy window takes the place of what was selected before it", async () => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await writeAnew("public", "[!private] secret");
    await pressAtOnce(app, [
      { key: "Home" },
      ...times(3, { key: "Right" }),
      ...times(7, { key: "Left", modifiers: ["shift"] }),
      { key: "n" },
    ]);
    await stored().toBe("pubn\n\n> [!PRIVATE]\n>\n> ret\n");
  }
});
