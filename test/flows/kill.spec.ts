import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee, type Attendee } from "#test/support/attendee.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { aNoisyPng } from "#test/support/pictures.ts";
import { createRandom } from "#test/support/random.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { ageLeftovers, leftovers, picturesOf } from "#test/support/stored-pictures.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

/** What may be lost: a save is at most a second away, and may itself take its time on a busy disk. */
const MAY_BE_LOST = 1300;
const KEY_EVERY = 60;
/** Words. */
const PASTE_EVERY = 8;
/** How long leaving one note for another takes about: the kill comes somewhere in it. */
const SWITCHING = 250;
/** And taking in a picture that was pasted. */
const TAKING_IN = 500;
const seed = Number(process.env["LANYARD_SEED"] ?? 2026);
const { keynote, queue } = sampleTitles;

/** What was typed; the words on a picture's buttons are not. */
const wordsOf = (text: string): string[] => text.match(/\bk\d+w\d+\b/g) ?? [];

test("kill -9 at random moments of typing, pasting pictures and going from note to note loses no word older than 1.3 s, and no picture", async ({
  kills,
}) => {
  test.setTimeout(60_000 + kills * 30_000);
  const folder = temporaryFolder();
  const data = join(folder.path, "data");
  const random = createRandom(seed);
  {
    await using app = await launchApp({ data });
    await createAttendee(app.electron, app.page).openSample();
  }

  /** What each note has to hold, in this order; more may follow. */
  const expected = new Map<string, string[]>([
    [keynote, []],
    [queue, []],
  ]);
  const read = async (attendee: Attendee, title: string): Promise<string[]> => {
    await attendee.openSession(title);
    const known = expected.get(title) ?? [];
    await expect(attendee.note()).toContainText(known.at(-1) ?? "");
    const found = wordsOf(await attendee.note().innerText());
    expect(found.slice(0, known.length), title).toEqual(known);
    return found;
  };
  let pasted = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const isSwitching = kill % 2 === 0;
    const isPasting = kill % 3 !== 0;
    const app = await launchApp({ data });
    const attendee = createAttendee(app.electron, app.page);
    // What the last lives saved is here, and nothing beyond what was typed.
    const last = kill % 4 < 2 ? keynote : queue;
    const other = last === keynote ? queue : keynote;
    if (isSwitching) expected.set(other, await read(attendee, other));
    const found = await read(attendee, last);
    for (const title of expected.keys()) pasted += await picturesOf(app.page, data, title);
    if (isPasting) await copyPicture(app, await aNoisyPng(500 + kill, 400));

    // A click may meet a picture.
    await attendee.note().focus();
    await app.page.keyboard.press("Control+End");
    const stopAt = performance.now() + 200 + random() * 2500;
    const typed: { text: string; at: number }[] = [];
    for (let word = 0; performance.now() < stopAt; word += 1) {
      const text = ` k${kill}w${word}`;
      await app.page.keyboard.type(text, { delay: KEY_EVERY / text.length });
      typed.push({ text, at: performance.now() });
      if (isPasting && word % PASTE_EVERY === 1) await app.page.keyboard.press("Control+v");
    }
    if (isPasting && !isSwitching) {
      void app.page.keyboard.press("Control+v").catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, random() * TAKING_IN));
    }
    if (isSwitching) {
      void attendee.openSession(other).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, random() * SWITCHING));
    }
    const killedAt = performance.now();
    await app.kill();
    const old = typed.filter(({ at }) => at < killedAt - MAY_BE_LOST);
    expected.set(last, [...found, ...old.map(({ text }) => text.trim())]);
  }

  await using last = await launchApp({ data });
  const attendee = createAttendee(last.electron, last.page);
  for (const title of expected.keys()) {
    const found = await read(attendee, title);
    // Nothing that was typed into the other one.
    const others = new Set(expected.get(title === keynote ? queue : keynote));
    expect(found.filter((word) => others.has(word))).toEqual([]);
  }
  expect(pasted).toBeGreaterThan(0);
  await last.quit();
  ageLeftovers(data);
  await using sweeping = await launchApp({ data });
  await expect.poll(() => leftovers(data)).toEqual([]);
  for (const title of expected.keys()) await picturesOf(sweeping.page, data, title);
  await sweeping.quit();
  folder.remove();
});
