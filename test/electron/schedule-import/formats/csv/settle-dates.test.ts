import { expect, test } from "vitest";
import { readDate, type WrittenDate } from "#electron/schedule-import/formats/csv/read-date.ts";
import { settleDates } from "#electron/schedule-import/formats/csv/settle-dates.ts";

const written = (...dates: string[]): WrittenDate[] =>
  dates.map((date) => readDate(date)).filter((date) => date !== null);

const daysOf = (today: string | null, ...dates: string[]): (string | null)[] => {
  const all = written(...dates);
  const settled = settleDates(all, today, "month-first");
  return all.map((date) => settled.dayOf(date));
};

test("day and month stand in the order that makes the event shorter", () => {
  expect(daysOf(null, "5/3/2019", "5/4/2019", "5/5/2019")).toEqual([
    "2019-05-03",
    "2019-05-04",
    "2019-05-05",
  ]);
  expect(daysOf(null, "3/5/2019", "4/5/2019")).toEqual(["2019-05-03", "2019-05-04"]);
});

test("a day that is no month settles it for all of them", () => {
  expect(daysOf(null, "4/5/2019", "30/4/2019")).toEqual(["2019-05-04", "2019-04-30"]);
});

test("where nothing tells, the usual order is taken, and said to be unsure", () => {
  const dates = written("5/3/2019");
  expect(settleDates(dates, null, "month-first")).toMatchObject({ unsure: "month-first" });
  const dayFirst = settleDates(dates, null, "day-first");
  expect(dates.map((date) => dayFirst.dayOf(date))).toEqual(["2019-03-05"]);
  expect(settleDates(written("5/5/2019"), null, "day-first").unsure).toBeNull();
});

test("dates without a year are the nearest ones", () => {
  expect(daysOf("2026-12-20", "30 Dec", "2 Jan")).toEqual(["2026-12-30", "2027-01-02"]);
  expect(daysOf("2026-12-20", "1 May 2016", "2 May")).toEqual(["2016-05-01", "2016-05-02"]);
  expect(daysOf(null, "2 May")).toEqual([null]);
});

test("there is no 31 June", () => {
  expect(daysOf(null, "31 June 2019")).toEqual([null]);
});
