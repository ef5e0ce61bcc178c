import { expect, test } from "vitest";
import { createEventClock } from "#shared/event-time.ts";
import { dayOfSession, wholeDaysOf } from "#shared/whole-days.ts";

const FOUR = 240;

/** The event day of a session from one wall time to another. */
function dayOf(zone: string, from: string, to: string, dayStartsAt = FOUR): string {
  const clock = createEventClock(zone, dayStartsAt);
  return dayOfSession({ startsAt: clock.instantOf(from), endsAt: clock.instantOf(to) }, clock);
}

test("a party half past midnight is of the evening before", () => {
  expect(dayOf("Europe/Berlin", "2026-03-25T00:30", "2026-03-25T02:00")).toBe("2026-03-24");
  expect(dayOf("Europe/Berlin", "2026-03-25T00:00", "2026-03-25T02:00")).toBe("2026-03-24");
});

test("what takes a whole day, or several, is of the day it begins on", () => {
  expect(dayOf("Europe/Berlin", "2026-03-25T00:00", "2026-03-26T00:00")).toBe("2026-03-25");
  expect(dayOf("Europe/Berlin", "2026-03-25T00:00", "2026-03-27T00:00")).toBe("2026-03-25");
  expect(dayOf("Europe/Berlin", "2026-03-25T00:00", "2026-03-25T23:59")).toBe("2026-03-25");
});

test("a long night that does not begin with the day stays with the evening before", () => {
  expect(dayOf("Europe/Berlin", "2026-03-25T01:00", "2026-03-26T02:00")).toBe("2026-03-24");
});

test("a whole day of 23 or 25 hours is one as well", () => {
  expect(dayOf("Europe/Berlin", "2026-03-29T00:00", "2026-03-30T00:00")).toBe("2026-03-29");
  expect(dayOf("Europe/Berlin", "2026-10-25T00:00", "2026-10-26T00:00")).toBe("2026-10-25");
  expect(dayOf("Australia/Lord_Howe", "2026-10-04T00:00", "2026-10-05T00:00")).toBe("2026-10-04");
});

test("a day whose midnight a clock change leaves out begins where its clock begins", () => {
  // Cairo goes from 23:59:59 on 23 April 2026 to 01:00.
  expect(dayOf("Africa/Cairo", "2026-04-24T00:00", "2026-04-25T00:00")).toBe("2026-04-24");
});

test("the day that Apia skipped leads into the next one", () => {
  expect(dayOf("Pacific/Apia", "2011-12-30T00:00", "2012-01-01T00:00")).toBe("2011-12-31");
});

test("another boundary moves the night, and none of what takes whole days", () => {
  expect(dayOf("Europe/Berlin", "2026-03-25T05:30", "2026-03-25T06:00", 360)).toBe("2026-03-24");
  expect(dayOf("Europe/Berlin", "2026-03-25T00:30", "2026-03-25T01:00", 0)).toBe("2026-03-25");
  expect(dayOf("Europe/Berlin", "2026-03-25T00:00", "2026-03-26T00:00", 600)).toBe("2026-03-25");
});

test.each([
  ["2026-03-25T00:00:00+01:00", "2026-03-26T00:00:00+01:00", "2026-03-25", "2026-03-25"],
  ["2019-05-03T00:00:00-04:00", "2019-05-05T00:00:00-04:00", "2019-05-03", "2019-05-04"],
  ["2026-03-25T00:00:00+01:00", "2026-03-25T23:59:00+01:00", "2026-03-25", "2026-03-25"],
])("from %s to %s are whole days", (startsAt, endsAt, first, last) => {
  expect(wholeDaysOf({ startsAt, endsAt })).toEqual({ first, last });
});

test.each([
  ["2026-03-25T00:00:00+01:00", "2026-03-25T00:00:00+01:00"],
  ["2026-03-25T00:00:00+01:00", "2026-03-25T02:00:00+01:00"],
  ["2026-03-25T00:00:00+01:00", "2026-03-26T10:00:00+01:00"],
  ["2026-03-25T09:00:00+01:00", "2026-03-26T00:00:00+01:00"],
])("from %s to %s are not", (startsAt, endsAt) => {
  expect(wholeDaysOf({ startsAt, endsAt })).toBeNull();
});
