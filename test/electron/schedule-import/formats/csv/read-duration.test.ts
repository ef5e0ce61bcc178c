import { expect, test } from "vitest";
import {
  durationUnitOf,
  readDuration,
} from "#electron/schedule-import/formats/csv/read-duration.ts";

test.each([
  ["00hr:50min", 50],
  ["1:30", 90],
  ["0:50:00", 50],
  ["45", 45],
  ["1h 30m", 90],
  ["1h30", 90],
  ["1.5h", 90],
  ["1,5 Stunden", 90],
  ["1 hour 30 minutes", 90],
  ["1 Std. 30 Min.", 90],
  ["90'", 90],
  ["PT45M", 45],
  ["PT1H30M", 90],
  ["1時間30分", 90],
])("%s is %i minutes", (cell, minutes) => {
  expect(readDuration(cell, "minutes")).toBe(minutes * 60_000);
});

test.each(["", "short", "Room 2", "P", "9999:00", "1:75"])("%j is no length", (cell) => {
  expect(readDuration(cell, "minutes")).toBeNull();
});

test("bare numbers are hours where none is higher than a session lasts, or where the heading says so", () => {
  expect(durationUnitOf("Length", ["1", "1.5", "2"])).toBe("hours");
  expect(durationUnitOf("Length", ["5", "45", "90"])).toBe("minutes");
  expect(durationUnitOf("Duration (min)", ["5", "5"])).toBe("minutes");
  expect(durationUnitOf("Hours", ["10"])).toBe("hours");
  expect(readDuration("1.5", "hours")).toBe(90 * 60_000);
});
