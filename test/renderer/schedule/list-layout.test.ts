import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { groupsBetween, layOutList, placeOf, rowHeights } from "#renderer/schedule/list-layout.ts";
import { aSession, at } from "#test/support/session-row.ts";

const entries = [
  aSession({ title: "A", ...at("09:00", "10:00") }),
  aSession({ title: "A long title", ...at("09:00", "10:00") }),
  aSession({ title: "B", ...at("11:00", "12:00") }),
].map(toEntry);
const widthOf = (title: string) => title.length * 100;
const instant = (time: string) => Date.parse(`2026-03-24T${time}:00+01:00`);
const { time, session, titleLine, now } = rowHeights;

test("puts sessions under the time they start at", () => {
  const { groups } = layOutList(entries, null, 500, widthOf);
  expect(groups.map(({ first, rows }) => [first.from, rows.length])).toEqual([
    ["09:00", 2],
    ["11:00", 1],
  ]);
});

test("gives a title that is too long for one line a second one", () => {
  const { groups, height } = layOutList(entries, null, 500, widthOf);
  expect(groups[0]?.rows.map((row) => row.height)).toEqual([session, session + titleLine]);
  expect(height).toBe(2 * time + 3 * session + titleLine);
});

test("numbers the sessions through", () => {
  const { groups } = layOutList(entries, null, 500, widthOf);
  expect(groups.flatMap(({ rows }) => rows.map(({ position }) => position))).toEqual([1, 2, 3]);
});

test("puts the present before the first session that has not begun", () => {
  const { groups, nowTop } = layOutList(entries, instant("10:30"), 5000, widthOf);
  expect(nowTop).toBe(time + 2 * session);
  expect(groups[1]?.top).toBe(time + 2 * session + now);
});

test("puts the present last when everything has begun", () => {
  const { nowTop, height } = layOutList(entries, instant("13:00"), 5000, widthOf);
  expect(nowTop).toBe(height - now);
});

test("shows no present on another day", () => {
  expect(layOutList(entries, null, 500, widthOf).nowTop).toBeNull();
});

test("draws only the rows between two edges", () => {
  const layout = layOutList(entries, null, 5000, widthOf);
  const seen = groupsBetween(layout, time + session + 1, time + session + 2);
  expect(seen.flatMap(({ rows }) => rows.map(({ entry }) => entry.row.title))).toEqual([
    "A long title",
  ]);
});

test("brings a session into view together with the time above it", () => {
  const layout = layOutList(entries, null, 5000, widthOf);
  expect(placeOf(layout, "id of A long title")).toEqual({ top: session, height: session + time });
  expect(placeOf(layout, "another")).toBeNull();
});

test("lays out an empty day", () => {
  expect(layOutList([], null, 500, widthOf)).toEqual({ groups: [], nowTop: null, height: 0 });
});

const night = (title: string, startsAt: string, endsAt: string) =>
  toEntry(aSession({ title, startsAt, endsAt, day: "2026-10-24" }));

test("stands an hour that comes twice under two headings, and says why", () => {
  const { groups } = layOutList(
    [
      night("A", "2026-10-25T02:30:00+02:00", "2026-10-25T02:45:00+02:00"),
      night("B", "2026-10-25T02:30:00+01:00", "2026-10-25T02:45:00+01:00"),
      night("C", "2026-10-25T03:00:00+01:00", "2026-10-25T03:30:00+01:00"),
    ],
    null,
    5000,
    widthOf,
  );
  expect(groups.map(({ first, clockChange }) => [first.from, clockChange])).toEqual([
    ["02:30", null],
    ["02:30", "clock set back"],
    ["03:00", null],
  ]);
});

test("knows the sessions that take whole days", () => {
  const allDay = toEntry(aSession({ title: "Exhibition", ...at("00:00", "24:00") }));
  const { groups } = layOutList([allDay, ...entries], null, 5000, widthOf);
  expect(groups.map(({ isAllDay }) => isAllDay)).toEqual([true, false, false]);
});
