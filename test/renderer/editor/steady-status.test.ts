import { expect, it } from "vitest";
import { steadyStatus } from "#renderer/editor/steady-status.ts";
import { aNote } from "#test/support/typed-note.ts";

/** A note that is typed in, and what a light that follows it has shown. */
function aLight() {
  const note = aNote();
  const steady = steadyStatus(note.autosave, note.timers);
  const shown: { unsaved: boolean; savedAt: string | null }[] = [];
  const end = steady.subscribe(() => {
    const { unsaved, savedAt } = steady.status();
    shown.push({ unsaved, savedAt });
  });
  return { ...note, steady, shown, end };
}

it("says that a text is saved once it has stayed so for a quarter of a second", async () => {
  const { timers, type, steady } = aLight();
  type("a");
  expect(steady.status().unsaved).toBe(true);
  await timers.pass(549);
  expect(steady.status().unsaved).toBe(true);
  await timers.pass(1);
  expect(steady.status().unsaved).toBe(false);
});

it("says at once that a letter is not saved", async () => {
  const { timers, type, steady } = aLight();
  type("a");
  await timers.pass(5_000);
  expect(steady.status().unsaved).toBe(false);
  type("b");
  expect(steady.status().unsaved).toBe(true);
});

it("stays where it is while somebody writes on, but for the time of the last save", async () => {
  const { timers, type, sent, shown } = aLight();
  for (let key = 0; key < 60; key += 1) {
    type("x");
    await timers.pass(60);
  }
  expect(sent.length).toBeGreaterThan(2);
  expect(shown).toHaveLength(1 + sent.length);
  expect(shown.every(({ unsaved }) => unsaved)).toBe(true);
  expect(new Set(shown.map(({ savedAt }) => savedAt)).size).toBe(shown.length);
});

it("tells of a failure at once, and of what cures it when that holds", async () => {
  const { timers, type, steady, storeFails } = aLight();
  storeFails("disk-full");
  type("a");
  await timers.pass(300);
  expect(steady.status().failure?.code).toBe("disk-full");
  storeFails(null);
  await timers.pass(5_000);
  expect(steady.status()).toMatchObject({ failure: null, unsaved: true });
  await timers.pass(250);
  expect(steady.status()).toMatchObject({ failure: null, unsaved: false });
});

it("shows where the note stands when it is looked at again", async () => {
  const { timers, type, steady, end } = aLight();
  type("a");
  end();
  await timers.pass(300);
  expect(steady.status().unsaved).toBe(false);
});
