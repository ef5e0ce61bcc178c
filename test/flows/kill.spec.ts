import { join } from "node:path";
import { expect } from "@playwright/test";
import { createAttendee } from "#test/support/attendee.ts";
import { test } from "#test/support/flow.ts";
import { launchApp } from "#test/support/launch-app.ts";
import { createRandom } from "#test/support/random.ts";
import { sampleTitles } from "#test/support/sample-notes.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

/** What may be lost: a save is at most a second away, and may itself take its time on a busy disk. */
const MAY_BE_LOST = 1300;
const KEY_EVERY = 60;
const seed = Number(process.env["LANYARD_SEED"] ?? 2026);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

test("kill -9 at random moments of typing loses no word older than 1.3 s", async ({ kills }) => {
  test.setTimeout(60_000 + kills * 30_000);
  const folder = temporaryFolder();
  const data = join(folder.path, "data");
  const random = createRandom(seed);
  {
    await using app = await launchApp({ data });
    await createAttendee(app.electron, app.page).openSample();
  }

  let expected: string[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const app = await launchApp({ data });
    const attendee = createAttendee(app.electron, app.page);
    await attendee.openSession(sampleTitles.keynote);
    // What the last life saved is here, and nothing beyond what was typed.
    const found = wordsOf(await attendee.note().innerText());
    expect(found.slice(0, expected.length), `before kill ${kill}`).toEqual(expected);

    await attendee.note().click();
    await app.page.keyboard.press("Control+End");
    const stopAt = performance.now() + 200 + random() * 2500;
    const typed: { text: string; at: number }[] = [];
    for (let word = 0; performance.now() < stopAt; word += 1) {
      const text = ` k${kill}w${word}`;
      await app.page.keyboard.type(text, { delay: KEY_EVERY / text.length });
      typed.push({ text, at: performance.now() });
    }
    const killedAt = performance.now();
    await app.kill();
    const old = typed.filter(({ at }) => at < killedAt - MAY_BE_LOST);
    expected = [...found, ...old.map(({ text }) => text.trim())];
  }

  await using last = await launchApp({ data });
  const attendee = createAttendee(last.electron, last.page);
  await attendee.openSession(sampleTitles.keynote);
  await expect(attendee.note()).toContainText(expected.at(-1) ?? "");
  const found = wordsOf(await attendee.note().innerText());
  expect(found.slice(0, expected.length)).toEqual(expected);
  folder.remove();
});
