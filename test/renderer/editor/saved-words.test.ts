import { expect, it } from "vitest";
import type { SaveStatus } from "#renderer/editor/autosave.ts";
import { savedWords } from "#renderer/editor/saved-words.ts";

const at = new Date(2026, 2, 24, 14, 3, 7);
const now = at.getTime() + 60_000;
const aStatus = (changes: Partial<SaveStatus> = {}): SaveStatus => ({
  unsaved: false,
  savedAt: at.toISOString(),
  words: 212,
  privateWords: 0,
  failure: null,
  retries: false,
  conflict: false,
  ...changes,
});

it("says when it was saved and how many words that were", () => {
  expect(savedWords(aStatus(), now)).toEqual({
    look: "good",
    words: "Saved 14:03:07 · 212 words",
  });
  expect(savedWords(aStatus({ words: 1 }), now).words).toBe("Saved 14:03:07 · 1 word");
});

it("says how many of the words are private", () => {
  expect(savedWords(aStatus({ privateWords: 12 }), now).words).toBe(
    "Saved 14:03:07 · 212 words, 12 private",
  );
});

it("says the date of a save of another day", () => {
  const later = new Date(2026, 2, 26, 9).getTime();
  expect(savedWords(aStatus(), later).words).toBe("Saved 24 Mar 2026, 14:03:07 · 212 words");
});

it("promises nothing before the commit", () => {
  expect(savedWords(aStatus({ unsaved: true }), now)).toEqual({
    look: "waiting",
    words: "Not saved yet · last saved 14:03:07",
  });
  expect(savedWords(aStatus({ unsaved: true, savedAt: null }), now).words).toBe("Not saved yet");
});

it("says nothing was written where nothing was", () => {
  expect(savedWords(aStatus({ savedAt: null, words: 0 }), now).words).toBe("Nothing written yet");
});

it("gives the reason and says what happens next", () => {
  const failure = { code: "disk-full", message: "The disk is full. Free some space." } as const;
  expect(savedWords(aStatus({ unsaved: true, failure, retries: true }), now)).toEqual({
    look: "bad",
    words: "Not saved: the disk is full. The text stays here; it is tried again every 5 seconds.",
  });
});

it("does not promise to try again what can not succeed", () => {
  const failure = { code: "not-found", message: "This session is no longer there." } as const;
  expect(savedWords(aStatus({ unsaved: true, failure }), now).words).toBe(
    "Not saved: This session is no longer there. The text stays here.",
  );
});

it("says that two texts wait for a choice", () => {
  expect(savedWords(aStatus({ unsaved: true, conflict: true }), now)).toMatchObject({
    look: "bad",
    words: expect.stringContaining("until you choose"),
  });
});

it("says how long a text of a minute or more takes to read", () => {
  expect(savedWords(aStatus({ words: 1_200 }), now).words).toBe(
    "Saved 14:03:07 · 1200 words · 5 min to read",
  );
});
