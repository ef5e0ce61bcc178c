import { expect, test } from "vitest";
import { zoneExplanation } from "#renderer/import/zone-explanation.ts";
import { aPreview } from "./import-builders.ts";

const unknown = { zone: null, zoneFromSource: false };

test("a zone that is not known is asked for", () => {
  expect(zoneExplanation(aPreview(unknown), false)).toBe(
    "The schedule does not say it. Choose the zone of the event’s place.",
  );
});

test("a guess says what it comes from", () => {
  const zoneGuess = { zone: "Europe/Amsterdam", from: "Amsterdam" };
  expect(zoneExplanation(aPreview({ ...unknown, zoneGuess }), false)).toBe(
    "The schedule does not say it. Guessed from “Amsterdam”.",
  );
});

test("offsets alone say that they are all there is", () => {
  const zoneGuess = { zone: "Europe/Berlin", from: "UTC+02:00" };
  const zonesFitting = ["Europe/Berlin", "Europe/Paris"];
  expect(zoneExplanation(aPreview({ ...unknown, zoneGuess, zonesFitting }), false)).toBe(
    "The schedule only says UTC+02:00. Take the zone of the event’s place.",
  );
});

test("a known one says where it comes from, and its offset on the first day", () => {
  const days = [{ day: "2026-07-14", sessions: 3 }];
  const known = { zone: "Europe/Lisbon", days };
  expect(zoneExplanation(aPreview(known), false)).toBe(
    "As the schedule says: UTC+01:00 on Tue 14 Jul",
  );
  expect(zoneExplanation(aPreview(known), true)).toMatch(/^Chosen by you/);
  const into = { id: "00000000-0000-7000-8000-000000000001", name: "Boats" };
  expect(zoneExplanation(aPreview({ ...known, into }), false)).toMatch(/^As the event has it/);
});
