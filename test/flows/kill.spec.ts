import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee, type Attendee } from "#test/support/attendee.ts";
import { copyPicture } from "#test/support/copy-picture.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { liveUntilKilled } from "#test/support/live-until-killed.ts";
import { aNoisyPng } from "#test/support/pictures.ts";
import { createRandom } from "#test/support/random.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { ageLeftovers, leftovers, watchPictures } from "#test/support/stored-pictures.ts";
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
/** Electron may fall by itself once in so many kills: looked at as a kill is, and counted apart. */
const KILLS_A_FALL = 50;
const seed = Number(process.env["LANYARD_SEED"] ?? 2026);
const { keynote, queue } = sampleTitles;

/** What was typed; the words on a picture's buttons are not. */
const wordsOf = (text: string): string[] => text.match(/\bk\d+w\d+\b/g) ?? [];

// Each half has a data folder of its own. What is lost once is lost: there is no second try.
test.describe.configure({ mode: "parallel", retries: 0 });
for (const half of ["first", "second"] as const) {
  test(`kill -9 at random moments of typing, pasting pictures and going from note to note loses no word older than 1.3 s, and no picture: ${half} half`, async ({
    kills,
    sample,
  }) => {
    const middle = Math.ceil(kills / 2);
    test.setTimeout(60_000 + middle * 30_000);
    await (half === "first"
      ? killTheApp({ from: 1, to: middle, sample, random: createRandom(seed) })
      : killTheApp({ from: middle + 1, to: kills, sample, random: createRandom(seed + 1) }));
  });
}

interface Killing {
  /** The numbers of the first and the last kill. */
  from: number;
  to: number;
  /** A data folder to begin with. */
  sample: string;
  random: () => number;
}

async function killTheApp({ from, to, sample, random }: Killing): Promise<void> {
  const folder = temporaryFolder();
  const data = join(folder.path, "data");
  cpSync(sample, data, { recursive: true });

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
  const pictures = watchPictures(data, [...expected.keys()]);
  const falls: string[] = [];
  for (let kill = from, life = 1; kill <= to; life += 1) {
    const isSwitching = kill % 2 === 0;
    const isPasting = kill % 3 !== 0;
    const last = kill % 4 < 2 ? keynote : queue;
    const other = last === keynote ? queue : keynote;
    const picture = isPasting ? await aNoisyPng(500 + life, 400) : null;
    let found: string[] = [];
    const typed: { text: string; at: number }[] = [];
    let endedAt = 0;
    const fall = await liveUntilKilled(data, async (app) => {
      const attendee = createAttendee(app.electron, app.page);
      // What the last lives saved is here, and nothing beyond what was typed.
      if (isSwitching) expected.set(other, await read(attendee, other));
      found = await read(attendee, last);
      await pictures.look(app.page);
      if (picture) await copyPicture(app, picture);

      // A click may meet a picture.
      await attendee.note().focus();
      await app.page.keyboard.press("Control+End");
      const stopAt = performance.now() + 200 + random() * 2500;
      for (let word = 0; performance.now() < stopAt; word += 1) {
        const text = ` k${life}w${word}`;
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
      endedAt = performance.now();
    });
    if (fall === null) kill += 1;
    else {
      falls.push(fall);
      console.log(`Electron fell by itself before kill ${kill}: ${fall}`);
      expect(falls.length).toBeLessThanOrEqual(Math.ceil((to - from + 1) / KILLS_A_FALL));
      // When it fell is not known; it lived when the last word was there.
      endedAt = typed.at(-1)?.at ?? 0;
    }
    if (typed.length === 0) continue;
    const old = typed.filter(({ at }) => at < endedAt - MAY_BE_LOST);
    expected.set(last, [...found, ...old.map(({ text }) => text.trim())]);
  }
  console.log(`Kills ${from} to ${to} are done; Electron fell by itself ${falls.length} times.`);

  await using last = await launchApp({ data });
  const attendee = createAttendee(last.electron, last.page);
  for (const title of expected.keys()) {
    const found = await read(attendee, title);
    // Nothing that was typed into the other one.
    const others = new Set(expected.get(title === keynote ? queue : keynote));
    expect(found.filter((word) => others.has(word))).toEqual([]);
  }
  expect(await pictures.look(last.page)).toBeGreaterThan(0);
  await last.quit();
  ageLeftovers(data);
  await using sweeping = await launchApp({ data });
  await expect.poll(() => leftovers(data)).toEqual([]);
  await pictures.look(sweeping.page);
  await sweeping.quit();
  folder.remove();
}
