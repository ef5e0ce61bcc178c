import { expect, test } from "vitest";
import { placeOfSide, samenessOf } from "#renderer/import/compare-sides.ts";
import { aSide } from "./import-builders.ts";

const pair = (before: Parameters<typeof aSide>[0], after: Parameters<typeof aSide>[0]) => ({
  key: "pair 1",
  sessionId: "session 1",
  before: aSide(before),
  after: aSide(after),
  mine: null,
  answer: null,
});

test("says when and where a session is", () => {
  expect(placeOfSide(aSide())).toBe("Tue 24 Mar 2026 10:00–10:30 · Hall A");
  expect(placeOfSide(aSide({ room: null }))).toBe("Tue 24 Mar 2026 10:00–10:30");
});

test("names what two sides have alike", () => {
  expect([...samenessOf(pair({}, {}))]).toEqual(["title", "place", "people"]);
  expect([...samenessOf(pair({}, { room: "Hall B", speakers: [] }))]).toEqual(["title"]);
  expect([...samenessOf(pair({}, { title: "Sails" }))]).toEqual(["place", "people"]);
});
