import { expect, test } from "vitest";
import { nameEvent } from "#electron/schedule-import/matching/name-event.ts";

test.each([
  // The source's name, the file or address, what the event is called.
  ["Boat Talks 2026", "schedule.ics", "Boat Talks 2026"],
  ["  Boat Talks 2026 ", "x.ics", "Boat Talks 2026"],
  [null, "/home/ada/boat-talks_2026.ics", "Boat talks 2026"],
  ["iCal", "/home/ada/boat-talks-2026.ics", "Boat talks 2026"],
  ["Event Calendar", "/home/ada/boat.talks.xml", "Boat talks"],
  ["bttlkseu2026", "/home/ada/boat-talks-eu-2026.ics", "Boat talks eu 2026"],
  ["bttlkseu2026", "/home/ada/all.ics", "bttlkseu2026"],
  [null, "https://bttlkseu2026.sched.com/all.ics", "Bttlkseu2026"],
  [null, "https://www.boats.example/export/schedule/", "Boats"],
  [null, "/home/ada/calendar.ics", "Imported event"],
  ["", "-", "Imported event"],
])("%j of %s is called %j", (given, location, name) => {
  const last = location.split("/").findLast(Boolean) ?? "";
  expect(nameEvent(given, { name: last, location })).toBe(name);
});
