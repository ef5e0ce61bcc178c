import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { scheduleFileIn } from "#electron/schedule-file.ts";

describe("the schedule that a command line asks to open", () => {
  const folder = resolve("somewhere");

  it.each([
    [["."], null],
    [[".", "schedule.ics"], resolve(folder, "schedule.ics")],
    [["--data", "folder.xml", "Schedule.ICS"], resolve(folder, "Schedule.ICS")],
    [["--data=folder.xml", "--inspect=0"], null],
    [["../plan.xml"], resolve(folder, "../plan.xml")],
    [["/tmp/a.json", "/tmp/b.ics"], resolve("/tmp/a.json")],
    [["notes.md", "picture.png"], null],
  ])("%j", (args, file) => {
    expect(scheduleFileIn(args, folder)).toBe(file);
  });
});
