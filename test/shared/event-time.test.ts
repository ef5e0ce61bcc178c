import { assert, constantFrom, date, property } from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { createEventClock, timeOfDay } from "#shared/event-time.ts";

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 19);
const instantIn = (zone: string, wallTime: string): string =>
  iso(createEventClock(zone, 0).instantOf(wallTime));

describe("the instant of a wall time", () => {
  test.each([
    ["Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00"],
    ["America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00"],
    ["Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00"],
    ["Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00:00"],
    ["Pacific/Apia", "2011-12-30T10:00", "2011-12-30T20:00:00"],
  ])("that %s leaves out (%s) is the later one", (zone, wallTime, instant) => {
    expect(instantIn(zone, wallTime)).toBe(instant);
  });

  test.each([
    ["Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00"],
    ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00"],
    ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00"],
  ])("that comes twice in %s (%s) is the earlier one", (zone, wallTime, instant) => {
    expect(instantIn(zone, wallTime)).toBe(instant);
  });

  test.each(["2026-02-31T09:00:00", "2026-13-01T09:00", "2026-01-01T25:00", "soon", ""])(
    "%j is none",
    (wallTime) => {
      expect(() => instantIn("Europe/Berlin", wallTime)).toThrow(RangeError);
    },
  );

  test("is what Temporal says, in any zone, at any time", () => {
    const zones = [
      "Europe/Berlin",
      "Europe/Dublin",
      "Africa/Casablanca",
      "Africa/Cairo",
      "America/New_York",
      "America/St_Johns",
      "America/Sao_Paulo",
      "Asia/Tehran",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "Pacific/Chatham",
      "Antarctica/Troll",
      "UTC",
    ];
    assert(
      property(
        constantFrom(...zones),
        date({ min: new Date("1950-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
        (zone, at) => {
          const wallTime = at.toISOString().slice(0, 19);
          const expected =
            Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds;
          expect(createEventClock(zone, 0).instantOf(wallTime)).toBe(expected);
        },
      ),
      { seed: 12, numRuns: 3000 },
    );
  });

  test("is so around every clock change of Troll, which knows two hours", () => {
    const clock = createEventClock("Antarctica/Troll", 0);
    for (const day of ["2026-03-29", "2026-10-25"]) {
      for (let minutes = -48 * 60; minutes < 72 * 60; minutes += 15) {
        const wallTime = iso(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
        expect(clock.instantOf(wallTime)).toBe(
          Temporal.PlainDateTime.from(wallTime).toZonedDateTime("Antarctica/Troll")
            .epochMilliseconds,
        );
      }
    }
  });
});

test("an event day goes on until its boundary, in the night of a clock change as well", () => {
  const clock = createEventClock("Europe/Berlin", 240);
  expect(clock.dayOf(Date.parse("2026-10-25T02:30:00+01:00"))).toBe("2026-10-24");
  expect(clock.dayOf(Date.parse("2026-10-25T03:59:00+01:00"))).toBe("2026-10-24");
  expect(clock.dayOf(Date.parse("2026-10-25T04:00:00+01:00"))).toBe("2026-10-25");
  expect(clock.dayOf(Date.parse("2026-03-29T03:30:00+02:00"))).toBe("2026-03-28");
});

test("a time of day is written with two digits each", () => {
  expect([0, 240, 605, 1439].map(timeOfDay)).toEqual(["00:00", "04:00", "10:05", "23:59"]);
});
