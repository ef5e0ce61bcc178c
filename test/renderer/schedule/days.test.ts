import { expect, test } from "vitest";
import { chooseDay } from "#renderer/schedule/choose-day.ts";
import { daysInWords, dayWords, groupByDay } from "#renderer/schedule/days.ts";
import { toEntry } from "#renderer/schedule/entry.ts";
import { aSession } from "#test/support/session-row.ts";

const on = (day: string, title: string) =>
  toEntry(
    aSession({ title, day, startsAt: `${day}T09:00:00+01:00`, endsAt: `${day}T10:00:00+01:00` }),
  );
const entries = [on("2026-03-25", "B"), on("2026-03-24", "A"), on("2026-03-25", "C")];

test("groups sessions by the event's day, in the order of the days", () => {
  expect(
    groupByDay(entries).map(({ day, entries: of }) => [day, of.map(({ row }) => row.title)]),
  ).toEqual([
    ["2026-03-24", ["A"]],
    ["2026-03-25", ["B", "C"]],
  ]);
});

test("names a day by weekday and date, with the month where months differ", () => {
  expect(dayWords("2023-11-07", false)).toBe("Tue 7");
  expect(dayWords("2023-12-01", true)).toBe("Fri 1 Dec");
});

test.each([
  ["2023-11-07", "2023-11-07", "7 Nov 2023"],
  ["2023-11-06", "2023-11-09", "6–9 Nov 2023"],
  ["2023-11-30", "2023-12-02", "30 Nov – 2 Dec 2023"],
  ["2023-12-31", "2024-01-02", "31 Dec 2023 – 2 Jan 2024"],
])("says %s to %s as %s", (first, last, words) => {
  expect(daysInWords(first, last)).toBe(words);
});

test("shows the day that was chosen", () => {
  expect(chooseDay(entries, groupByDay(entries), "2026-03-25", 0)).toBe("2026-03-25");
});

test("shows the day that is going on when none was chosen", () => {
  const noon = Date.parse("2026-03-25T09:30:00+01:00");
  expect(chooseDay(entries, groupByDay(entries), "", noon)).toBe("2026-03-25");
});

test("shows the first day when the chosen one is no longer there and none is going on", () => {
  expect(chooseDay(entries, groupByDay(entries), "2020-01-01", 0)).toBe("2026-03-24");
});

test("shows no day of an event without sessions", () => {
  expect(chooseDay([], [], "2026-03-24", 0)).toBeNull();
});
