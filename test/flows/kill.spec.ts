import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee, type Attendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { createRandom } from "#test/support/random.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

/** What may be lost: a save is at most a second away, and may itself take its time on a busy disk. */
const MAY_BE_LOST = 1300;
const KEY_EVERY = 60;
/** How long leaving one note for another takes about: the kill comes somewhere in it. */
const SWITCHING = 250;
const seed = Number(process.env["LANYARD_SEED"] ?? 2026);
const { keynote, queue } = sampleTitles;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

test("kill -9 at random moments of typing and of going from note to note loses no word older than 1.3 s", async ({
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
  for (let kill = 1; kill <= kills; kill += 1) {
    const isSwitching = kill % 2 === 0;
    const app = await launchApp({ data });
    const attendee = createAttendee(app.electron, app.page);
    // What the last lives saved is here, and nothing beyond what was typed.
    const last = kill % 4 < 2 ? keynote : queue;
    const other = last === keynote ? queue : keynote;
    if (isSwitching) expected.set(other, await read(attendee, other));
    const found = await read(attendee, last);

    await attendee.note().click();
    await app.page.keyboard.press("Control+End");
    const stopAt = performance.now() + 200 + random() * 2500;
    const typed: { text: string; at: number }[] = [];
    for (let word = 0; performance.now() < stopAt; word += 1) {
      const text = ` k${kill}w${word}`;
      await app.page.keyboard.type(text, { delay: KEY_EVERY / text.length });
      typed.push({ text, at: performance.now() });
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
  folder.remove();
});
