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

test("a day without sessions is never going on", () => {
  expect(isOn([], 0)).toBe(false);
});
