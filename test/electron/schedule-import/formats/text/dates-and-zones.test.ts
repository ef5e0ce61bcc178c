import { describe, expect, test } from "vitest";
import { lines, read } from "#test/support/programme-lists.ts";

describe("dates", () => {
  test("in front of each time, in many ways", () => {
    const schedule = read(
      [
        "2026-03-23 10:00–10:30 Knots",
        "23.03.2026, 14:00–15:00 Uhr: Charts",
        "2026-03-24T09:00:00-05:00 Tides",
        "Wed, 25 Mar 2026 at 9am - 10am: Sails",
      ].join("\n"),
    );
    expect(lines(schedule)).toEqual([
      "2026-03-23T10:00–10:30 Knots",
      "2026-03-23T14:00–15:00 Charts",
      "2026-03-24T14:00Z–15:00Z Tides",
      "2026-03-25T09:00–10:00 Sails",
    ]);
  });

  test.each([
    ["Monday, March 23", "2026-11-22", "2026-03-23"],
    ["Monday, March 23", "2019-01-01", "2020-03-23"],
    ["March 23", "2027-01-02", "2027-03-23"],
    ["Tag 1 – 5. Januar", "2026-12-28", "2027-01-05"],
    ["Friday", "2026-11-22", "2026-11-20"],
  ])("%s without a year is the nearest to %s: %s", (heading, today, day) => {
    expect(lines(read(`${heading}\n10:00-11:00 Knots`, today))).toEqual([
      `${day}T10:00–11:00 Knots`,
    ]);
  });

  test("a year in the title counts before the nearest one", () => {
    const schedule = read("# Boats 2020\n## Monday, March 23\n10:00-11:00 Knots");
    expect(lines(schedule)).toEqual(["2020-03-23T10:00–11:00 Knots"]);
  });

  test("a weekday alone is the next one in the programme, Day 3 two days after its first", () => {
    const schedule = read(
      "2026-03-23\n10:00-11:00 A\n\nTuesday\n10:00-11:00 B\n\nDay 3\n10:00-11:00 C",
    );
    expect(lines(schedule)).toEqual([
      "2026-03-23T10:00–11:00 A",
      "2026-03-24T10:00–11:00 B",
      "2026-03-25T10:00–11:00 C",
    ]);
  });

  test("which of two numbers is the month, the other dates tell", () => {
    const european = read("3/4/2026 10:00-11:00 A\n23/4/2026 10:00-11:00 B");
    expect(lines(european)[0]).toBe("2026-04-03T10:00–11:00 A");
    const american = read("3/4/2026 10:00-11:00 A\n4/23/2026 10:00-11:00 B");
    expect(lines(american)[0]).toBe("2026-03-04T10:00–11:00 A");
  });

  test("a weekday that is another one is told", () => {
    const schedule = read("Tuesday 2026-03-23\n10:00-11:00 Knots");
    expect(schedule.warnings).toMatchObject([{ code: "weekday-disagrees", where: "line 1" }]);
  });
});

describe("zones", () => {
  test("a zone's name makes wall times in it", () => {
    const schedule = read("Times are in Europe/Lisbon\n\n2026-03-23\n10:00-11:00 Knots");
    expect(schedule.event.zone).toBe("Europe/Lisbon");
    expect(lines(schedule)).toEqual(["2026-03-23T10:00–11:00 Knots"]);
  });

  test("letters of several zones are asked about", () => {
    const schedule = read("2026-03-23\n10:00-11:00 IST Knots");
    expect(lines(schedule)).toEqual(["2026-03-23T10:00–11:00 Knots"]);
    expect(schedule.warnings).toMatchObject([{ code: "unknown-zone" }]);
  });

  test("the zone beside one time counts for the others of the list", () => {
    const schedule = read("2026-03-23\n10:00-11:00 UTC+2 Knots\n11:00-12:00 Ropes");
    expect(lines(schedule)[1]).toBe("2026-03-23T09:00Z–10:00Z Ropes");
  });
});
