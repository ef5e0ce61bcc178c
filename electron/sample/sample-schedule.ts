import text from "./sample-schedule.ics?raw";

/** The made-up event that comes with Lanyard, as its schedule file. It is imported like any other. */
export const sampleSchedule = {
  text,
  name: "sample-schedule.ics",
  location: "sample-schedule.ics",
} as const;
