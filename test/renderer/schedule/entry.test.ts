import { expect, test } from "vitest";
import { createEntries, peopleLine, toEntry } from "#renderer/schedule/entry.ts";
import { aSession, at } from "#test/support/session-row.ts";

test("shows the event's wall time, whatever the laptop's zone is", () => {
  const entry = toEntry(aSession(at("09:00", "09:35")));
  expect([entry.from, entry.to, entry.length]).toEqual(["09:00", "09:35", 35]);
});

test("counts minutes on from midnight for a session after it", () => {
  expect(toEntry(aSession(at("24:30", "25:00"))).minute).toBe(1470);
});

test("counts minutes before the day's midnight as negative", () => {
  const early = aSession({
    startsAt: "2026-03-23T23:30:00+01:00",
    endsAt: "2026-03-24T00:30:00+01:00",
  });
  expect(toEntry(early).minute).toBe(-30);
});

test("takes an end before the start as the start", () => {
  expect(toEntry(aSession(at("10:00", "09:00"))).length).toBe(0);
});

test("measures real time over a change of the clocks", () => {
  const night = aSession({
    startsAt: "2026-03-29T01:30:00+01:00",
    endsAt: "2026-03-29T03:30:00+02:00",
    day: "2026-03-28",
  });
  expect(toEntry(night).length).toBe(60);
});

test("puts people of one company together", () => {
  expect(
    peopleLine([
      { name: "Jef Spaleta", affiliation: "Isovalent" },
      { name: "Bill Mulligan", affiliation: "Isovalent" },
      { name: "Ada", affiliation: null },
    ]),
  ).toBe("Jef Spaleta & Bill Mulligan, Isovalent; Ada");
});

test("joins three of one company with commas and an ampersand", () => {
  const speakers = ["A", "B", "C"].map((name) => ({ name, affiliation: "X" }));
  expect(peopleLine(speakers)).toBe("A, B & C, X");
});

test.each([
  ["planned", { plan: "maybe" }],
  ["rated", { rating: 1 }],
  ["marked", { attendance: "skipped" }],
  ["noted", { hasNote: true }],
  ["tagged", { tags: ["ebpf"] }],
  ["added by hand", { isOwn: true }],
] as const)("counts a session that is %s as mine", (_how, fields) => {
  expect(
    toEntry(aSession({ ...fields, tags: [...("tags" in fields ? fields.tags : [])] })).isMine,
  ).toBe(true);
});

test("counts a session without marks as nobody's", () => {
  expect(toEntry(aSession()).isMine).toBe(false);
});

test("makes no new entry for a row that has not changed", () => {
  const toEntries = createEntries();
  const rows = [aSession({ title: "A" }), aSession({ title: "B" })];
  const first = toEntries(rows);
  const second = toEntries([...rows]);
  expect(second[0]).toBe(first[0]);
  expect(second[1]).toBe(first[1]);
});
