import { describe, expect, test } from "vitest";
import {
  wallMilliseconds,
  wallTimeFrom,
  wallTimeOf,
} from "#electron/schedule-import/parsing/parsed-time.ts";

describe("a wall time", () => {
  test.each(["2026-11-22T16:53:57", "1969-12-31T23:59:59", "0001-01-01T00:00:00"])(
    "%s goes to milliseconds and back",
    (wallTime) => {
      expect(wallMilliseconds(wallTime)).toBe(Date.parse(`${wallTime}Z`));
      expect(wallTimeOf(wallMilliseconds(wallTime))).toBe(wallTime);
    },
  );

  test("is made of a date and a time of day", () => {
    expect(wallTimeFrom("2024-02-29", 9, 5)).toBe("2024-02-29T09:05:00");
    expect(wallTimeFrom("2026-06-30", 23, 59, 60)).toBe("2026-06-30T23:59:59");
    expect(wallTimeFrom("2026-12-31", 24, 0)).toBe("2027-01-01T00:00:00");
  });

  test.each(["2025-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-2", ""])(
    "is not made of the date %j, which there is not",
    (date) => {
      expect(wallTimeFrom(date, 9, 0)).toBeNull();
    },
  );

  test.each([
    [24, 1],
    [25, 0],
    [9, 60],
  ])("is not made of the hour %i:%i", (hours, minutes) => {
    expect(wallTimeFrom("2026-11-22", hours, minutes)).toBeNull();
  });
});
