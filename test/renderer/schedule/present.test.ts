import { afterEach, expect, test, vi } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { isOn, laptopTime } from "#renderer/schedule/present.ts";
import { aSession, at } from "#test/support/session-row.ts";

afterEach(() => vi.unstubAllEnvs());

test("says nothing where the laptop's clock agrees with the event's", () => {
  vi.stubEnv("TZ", "Europe/Amsterdam");
  expect(laptopTime("2026-03-24T15:25:00+01:00")).toBeNull();
});

test("says the laptop's time where it differs", () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  expect(laptopTime("2023-11-07T15:25:00-06:00")).toBe("22:25");
});

test("says the laptop's day where that is another one", () => {
  vi.stubEnv("TZ", "Asia/Tokyo");
  expect(laptopTime("2023-11-07T15:25:00-06:00")).toBe("Wed 06:25");
});

test("knows offsets that are not full hours, and UTC", () => {
  vi.stubEnv("TZ", "UTC");
  expect(laptopTime("2026-01-01T12:00:00+05:30")).toBe("06:30");
  expect(laptopTime("2026-01-01T12:00:00Z")).toBeNull();
});

const day = [
  aSession({ title: "A", ...at("09:00", "10:00") }),
  aSession({ title: "B", ...at("16:00", "17:00") }),
].map(toEntry);

test.each([
  ["07:59", false],
  ["08:00", true],
  ["12:00", true],
  ["18:00", true],
  ["18:01", false],
])("at %s a day from 9 to 17 is going on: %s", (time, on) => {
  expect(isOn(day, Date.parse(`2026-03-24T${time}:00+01:00`))).toBe(on);
});

test("a background does not keep a day going on, unless there is nothing else", () => {
  const exhibition = toEntry(
    aSession({
      title: "Exhibition",
      startsAt: "2026-03-24T00:00:00+01:00",
      endsAt: "2026-03-26T00:00:00+01:00",
    }),
  );
  const nextNoon = Date.parse("2026-03-25T12:00:00+01:00");
  expect(isOn([exhibition, ...day], nextNoon)).toBe(false);
  expect(isOn([exhibition], nextNoon)).toBe(true);
});

test.each([
  ["Europe/Berlin", "2026-03-20T10:00:00-04:00", "15:00"],
  ["Europe/Berlin", "2026-04-20T10:00:00-04:00", "16:00"],
  ["America/New_York", "2026-10-25T02:30:00+02:00", "Sat 20:30"],
  ["America/New_York", "2026-10-25T02:30:00+01:00", "Sat 21:30"],
  ["America/New_York", "2026-11-01T07:30:00+01:00", "01:30"],
  ["Australia/Lord_Howe", "2026-10-03T15:00:00+00:00", "Sun 01:30"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00+00:00", "Sun 02:30"],
])("a laptop in %s reads %s as %s, across clock changes on either side", (zone, time, here) => {
  vi.stubEnv("TZ", zone);
  expect(laptopTime(time)).toBe(here);
});

test("a day without sessions is never going on", () => {
  expect(isOn([], 0)).toBe(false);
});
