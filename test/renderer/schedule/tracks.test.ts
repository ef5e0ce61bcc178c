import { expect, test } from "vitest";
import { markTracks } from "#renderer/schedule/tracks.ts";

test("marks tracks by name, whatever order they come in", () => {
  expect(markTracks(["B", null, "A", "B"])).toEqual(markTracks(["A", "B"]));
});

test("gives 64 tracks marks that differ in colour or shape", () => {
  const names = Array.from({ length: 64 }, (_, at) => `Track ${at}`);
  const marks = [...markTracks(names).values()].map(({ colour, shape }) => `${colour} ${shape}`);
  expect(new Set(marks).size).toBe(64);
});

test("keeps to eight colours and eight shapes", () => {
  const names = Array.from({ length: 100 }, (_, at) => `Track ${at}`);
  for (const { colour, shape } of markTracks(names).values()) {
    expect(Math.min(colour, shape)).toBeGreaterThanOrEqual(1);
    expect(Math.max(colour, shape)).toBeLessThanOrEqual(8);
  }
});
