import { expect, test } from "vitest";
import { sampleSchedule } from "#electron/sample/sample-schedule.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";

const { event, sessions, warnings } = parseSchedule(sampleSchedule.text);

test("the sample event has two days of every kind of session, without a warning", () => {
  expect(event).toMatchObject({ name: "Fog & Function 2026", zone: "America/St_Johns" });
  expect(warnings).toEqual([]);
  expect(sessions).toHaveLength(26);
  expect(new Set(sessions.map((one) => one.kind))).toEqual(
    new Set(["break", "talk", "keynote", "workshop", "panel", "lightning", "social"]),
  );
  expect(new Set(sessions.map((one) => one.room))).toEqual(
    new Set(["Main Deck", "Engine Room", "Crow's Nest"]),
  );
  expect(new Set(sessions.map((one) => one.track))).toEqual(new Set([null, "Systems", "People"]));
  expect(sessions.filter((one) => one.cancelled)).toHaveLength(1);
});

test("its speakers have affiliations, and its abstracts lists", () => {
  const panel = sessions.find((one) => one.kind === "panel");
  expect(panel?.speakers).toEqual([
    { name: "Marguerite Pike", affiliation: "Fog & Function" },
    { name: "Dov Lindqvist", affiliation: null },
    { name: "Amara Teal", affiliation: "Commons Chest" },
    { name: "Jonah Sedge", affiliation: "Lower Quay Library" },
  ]);
  expect(sessions.filter((one) => one.abstract?.source.includes("<li>")).length).toBeGreaterThan(4);
});

test("it is a file other calendars read: lines end as RFC 5545 has it and are short", () => {
  const lines = sampleSchedule.text.split("\r\n");
  expect(lines.join("\n")).not.toContain("\r");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
