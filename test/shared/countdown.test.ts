import { expect, test } from "vitest";
import { countdown } from "#shared/countdown.ts";

const talk = { startsAt: "2026-03-24T10:00:00+01:00", endsAt: "2026-03-24T10:30:00+01:00" };

test.each([
  ["08:55:00", "in 1 h 5 min"],
  ["09:00:00", "in 1 h"],
  ["09:59:01", "in 1 min"],
  ["10:00:00", "30 min left"],
  ["10:29:59", "1 min left"],
  ["10:30:59", "ended just now"],
  ["10:34:00", "ended 4 min ago"],
])("says at %s: %s", (time, words) => {
  expect(countdown(talk, Date.parse(`2026-03-24T${time}+01:00`))).toBe(words);
});
