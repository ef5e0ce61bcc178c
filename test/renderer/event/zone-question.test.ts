import { expect, test } from "vitest";
import { zoneKeepChoices } from "#renderer/event/zone-question.ts";

const moments = (from: string, to: string, day = "2026-03-24") =>
  zoneKeepChoices(from, to, day).find(({ value }) => value === "instants")?.words;

test("both answers are told by ten o'clock of the event's day", () => {
  expect(zoneKeepChoices("Europe/Amsterdam", "Europe/London", "2026-03-24")).toEqual([
    { value: "wall", words: "The times on the programme: 10:00 stays 10:00." },
    { value: "instants", words: "The moments: 10:00 in Amsterdam becomes 09:00 in London." },
  ]);
});

test("the day is said where it is another, and the season counts", () => {
  expect(moments("Pacific/Auckland", "America/New_York")).toBe(
    "The moments: 10:00 in Auckland becomes Mon 17:00 in New York.",
  );
  expect(moments("Europe/Berlin", "Africa/Lagos", "2026-01-10")).toContain("10:00 in Lagos");
  expect(moments("Europe/Berlin", "Africa/Lagos", "2026-07-10")).toContain("09:00 in Lagos");
});

test("a zone that is not known here gives no time", () => {
  expect(moments("Mars/Olympus", "UTC")).toContain("another time");
});
