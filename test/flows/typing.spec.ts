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

/** What is pressed to come there, in an empty note: `type:` is typed, and all else pressed. */
const places: Readonly<Record<string, readonly string[]>> = {
  "an empty note": [],
  "a word": ["type:word", "ArrowLeft", "ArrowLeft"],
  "the beginning of a line": ["type:word", "Home"],
  "the end of bold text": ["type:**bold**"],
  "bold text": ["type:**bold**", "ArrowLeft", "ArrowLeft"],
  "the beginning of bold text": ["type:**bold**", "Home"],
  "the end of a link": ["type:[site](https://example.org)"],
  "a link": ["type:[site](https://example.org)", "ArrowLeft", "ArrowLeft"],
  code: ["type:`code`", "ArrowLeft"],
  "a code block": ["type:```", "Enter", "type:if"],
  "a heading": ["type:## Head"],
  "a list": ["type:- one", "Enter"],
  "a task": ["type:[ ] do"],
  "a quote": ["type:> said"],
  "a private block": ["type:[!private] hidden"],
  "a selected word": ["type:one two three", "Control+Shift+ArrowLeft"],
  "a word selected backwards in bold": ["type:**one two**", "Shift+Home"],
  "two selected paragraphs": ["type:one", "Enter", "type:two", "Control+a"],
  "a line behind a break": ["type:one", "Shift+Enter"],
  "words that run to the left": ["type:שלום עולם", "ArrowLeft"],
  "signs of several parts": ["type:👩‍👩‍👧‍👦 é", "ArrowLeft"],
  "bold that was switched on": ["type:plain ", "Control+b"],
};

async function goTo(steps: readonly string[]): Promise<void> {
  const { keyboard } = app.page;
  await attendee.note().click();
  await keyboard.press("Control+a");
  await keyboard.press("Delete");
  for (const step of steps) {
    if (step.startsWith("type:")) await keyboard.type(step.slice(5));
    else await keyboard.press(step);
  }
}

/** Letters, marks of print and what becomes bold. */
const typed = 'x "y" it\'s ... **z** ü';

for (const [place, steps] of Object.entries(places)) {
  test(`letters come by keys as they come without: ${place}`, async () => {
    const { keyboard } = app.page;
    await goTo(steps);
    for (const letter of typed) await keyboard.insertText(letter);
    const text = await attendee.note().innerText();
    await attendee.saved();
    const stored = await storedMarkdown(app.page, sampleTitles.keynote);
    expect(stored).toContain("ü");

    await goTo(steps);
    await keyboard.type(typed);
    expect(await attendee.note().innerText()).toBe(text);
    await expect.poll(() => storedMarkdown(app.page, sampleTitles.keynote)).toBe(stored);
  });
}

test("a letter goes where the caret was put by something other than a key", async () => {
  await goTo(["type:one two"]);
  // A screen reader moves the page's caret; the letter is there before the page tells of it.
  await app.page.evaluate(() => {
    const text = document.querySelector('.ProseMirror[contenteditable="true"] p')?.firstChild;
    if (!text) throw new Error("The note has no text.");
    getSelection()?.collapse(text, 3);
  });
  await app.page.keyboard.type("!");
  await expect(attendee.note()).toHaveText("one! two");
});

test("a letter changes nothing of its paragraph but its own place", async () => {
  await goTo(["type:one two", "Home"]);
  // The browser holds to a place in a text that is changed in part, and lets go of one in a text that is written anew.
  await app.page.evaluate(() => {
    const text = document.querySelector('.ProseMirror[contenteditable="true"] p')?.firstChild;
    if (!text) throw new Error("The note has no text.");
    const kept = new Range();
    kept.setStart(text, 4);
    kept.setEnd(text, 7);
    Reflect.set(globalThis, "kept", kept);
  });
  await app.page.keyboard.type("So ");
  await expect(attendee.note()).toHaveText("So one two");
  expect(await app.page.evaluate(() => String(Reflect.get(globalThis, "kept")))).toBe("two");
});
