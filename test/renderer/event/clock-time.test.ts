import { describe, expect, it } from "vitest";
import { clockTime, readClockTime } from "#renderer/event/clock-time.ts";

const read = (typed: string) => {
  const minutes = readClockTime(typed);
  return minutes === null ? null : clockTime(minutes);
};

describe("a time as it is typed", () => {
  it.each([
    ["9:30", "09:30"],
    ["09.30", "09:30"],
    ["930", "09:30"],
    ["1430", "14:30"],
    ["9", "09:00"],
    ["14h", "14:00"],
    ["14h05", "14:05"],
    [" 00:00 ", "00:00"],
    ["2:30 pm", "14:30"],
    ["12am", "00:00"],
    ["12 p.m.", "12:00"],
  ])("%s is %s", (typed, time) => {
    expect(read(typed)).toBe(time);
  });

  it.each(["", "24:00", "9:60", "noon", "9:3", "-1", "13 pm", "0am", "123456"])(
    "%s is none",
    (typed) => {
      expect(read(typed)).toBeNull();
    },
  );
});
