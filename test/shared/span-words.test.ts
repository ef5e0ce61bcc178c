import { expect, test } from "vitest";
import { clockChange, spanInWords } from "#shared/span-words.ts";

test.each([
  ["2026-03-24T09:00:00+01:00", "2026-03-24T09:30:00+01:00", "09:00–09:30"],
  ["2026-03-24T23:00:00+01:00", "2026-03-25T02:00:00+01:00", "23:00–02:00"],
  ["2026-03-24T09:00:00+01:00", "2026-03-24T09:00:00+01:00", "09:00"],
  ["2019-05-03T00:00:00-04:00", "2019-05-04T00:00:00-04:00", "all day"],
  ["2019-05-03T00:00:00-04:00", "2019-05-05T00:00:00-04:00", "all day to Sat 4 May"],
  ["2019-05-03T10:00:00-04:00", "2019-05-05T16:00:00-04:00", "10:00 – Sun 5 May 16:00"],
  ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "02:30–02:30 (clock set back)"],
  ["2026-03-08T01:30:00-05:00", "2026-03-08T03:30:00-04:00", "01:30–03:30 (clock set forward)"],
  ["2026-04-05T01:45:00+11:00", "2026-04-05T02:00:00+10:30", "01:45–02:00 (clock set back)"],
])("from %s to %s is %s", (startsAt, endsAt, words) => {
  expect(spanInWords({ startsAt, endsAt })).toBe(words);
});

test("the clock is set forward in spring, west of Greenwich as well, and else stays", () => {
  expect(clockChange("2026-03-08T01:00:00-05:00", "2026-03-08T04:00:00-04:00")).toBe(
    "clock set forward",
  );
  expect(clockChange("2026-11-01T01:00:00-04:00", "2026-11-01T04:00:00-05:00")).toBe(
    "clock set back",
  );
  expect(clockChange("2026-03-24T09:00:00Z", "2026-03-24T10:00:00Z")).toBeNull();
});
