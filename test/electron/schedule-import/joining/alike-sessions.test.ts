import { array, assert, constantFrom, nat, property, uniqueArray } from "fast-check";
import { expect, test } from "vitest";
import { alikeSessions } from "#electron/schedule-import/joining/alike-sessions.ts";
import { joinSessions } from "#electron/schedule-import/joining/join-sessions.ts";
import { startIn } from "#electron/schedule-import/joining/settle-zones.ts";
import type { ParsedSession, SourceId } from "#shared/schedule.ts";

const startOf = startIn("Europe/Berlin");

function aSession(fields: Partial<ParsedSession> = {}): ParsedSession {
  return {
    sourceIds: [],
    title: "Knots that hold",
    kind: "talk",
    start: { local: "2026-12-01T09:00:00" },
    end: { local: "2026-12-01T10:00:00" },
    room: null,
    track: null,
    abstract: null,
    speakers: [],
    url: null,
    slidesUrl: null,
    videoUrl: null,
    links: [],
    cancelled: false,
    where: "line 1",
    ...fields,
  };
}
const withId = (kind: SourceId["kind"], value: string, fields: Partial<ParsedSession> = {}) =>
  aSession({ sourceIds: [{ kind, value }], ...fields });
const later = { start: { local: "2026-12-02T09:00:00" } };
const areOne = (one: ParsedSession, other: ParsedSession): boolean =>
  alikeSessions([one], [other], startOf).size === 1;

test("a guid is trusted whatever else differs, a number only where time or people agree", () => {
  const title = "Salt";
  expect(areOne(withId("guid", "g"), withId("guid", "g", { title, ...later }))).toBe(true);
  expect(areOne(withId("id", "1"), withId("id", "1", { title }))).toBe(false);
  expect(areOne(withId("id", "1"), withId("id", "1", later))).toBe(false);
  expect(areOne(withId("id", "1"), withId("id", "1"))).toBe(true);
  const speakers = [{ name: "Ada Lind", affiliation: null }];
  const moved = { speakers, ...later };
  expect(areOne(withId("id", "1", { speakers }), withId("id", "1", moved))).toBe(true);
  expect(areOne(withId("uid", "3"), withId("uid", "3", later))).toBe(false);
  const uid = "5f2b@calendar.example";
  expect(areOne(withId("uid", uid), withId("uid", uid, later))).toBe(true);
});

test("sessions that have ids of one kind are told apart by them, others by address, title, time and room", () => {
  expect(areOne(withId("id", "1"), withId("id", "2"))).toBe(false);
  expect(areOne(withId("id", "1"), withId("guid", "g"))).toBe(true);
  expect(areOne(aSession(), aSession({ room: "Quay" }))).toBe(true);
  expect(areOne(aSession({ room: "Deck" }), aSession({ room: "Quay" }))).toBe(false);
  expect(areOne(aSession(), aSession(later))).toBe(false);
  const instant = { instant: Date.parse("2026-12-01T09:00:00+01:00") };
  expect(areOne(aSession(), aSession({ start: instant }))).toBe(true);
});

test("sessions that repeat within a file are paired by their start, and none is lost", () => {
  const [one, two] = [
    withId("uid", "weekly-meeting-0001"),
    withId("uid", "weekly-meeting-0001", later),
  ];
  expect(
    joinSessions(
      [
        [one, two],
        [two, one],
      ],
      startOf,
    ),
  ).toHaveLength(2);
  expect(joinSessions([[one, two], [one]], startOf)).toHaveLength(2);
  const third = { ...two, start: { local: "2026-12-03T09:00:00" } };
  expect(joinSessions([[one, two], [third]], startOf)).toHaveLength(3);
});

test("the first word counts, the second fills what is missing", () => {
  const link = { title: "Code", url: "https://code.example/" };
  const first = withId("guid", "g", { end: { local: "2026-12-01T09:00:00" }, links: [link] });
  const second = withId("guid", "g", {
    sourceIds: [
      { kind: "guid", value: "g" },
      { kind: "code", value: "C" },
    ],
    title: "Other words",
    kind: "workshop",
    room: "Quay",
    track: "Ropes",
    url: "https://boats.example/1",
    links: [link, { title: "More", url: "https://more.example/" }],
    cancelled: true,
  });
  const [joined, ...others] = joinSessions([[first], [second]], startOf);
  expect(others).toEqual([]);
  expect(joined).toMatchObject({
    sourceIds: [{ kind: "guid" }, { kind: "code" }],
    title: "Knots that hold",
    kind: "workshop",
    end: { local: "2026-12-01T10:00:00" },
    room: "Quay",
    track: "Ropes",
    url: "https://boats.example/1",
    links: [{ title: "Code" }, { title: "More" }],
    cancelled: true,
  });
});

test("thousands that look the same and stand in other rooms are all there", () => {
  const many = Array.from({ length: 2000 }, () => aSession({ room: "Quay" }));
  const others = many.map((one) => ({ ...one, room: "Deck" }));
  expect(joinSessions([many, others], startOf)).toHaveLength(4000);
});

test("a programme that is split over files at random, with some of it twice, is the programme", () => {
  const split = array(uniqueArray(nat({ max: 3 }), { minLength: 1 }), {
    minLength: 1,
    maxLength: 40,
  });
  assert(
    property(split, constantFrom("guid", "uid", "id"), (places, kind) => {
      const lists: ParsedSession[][] = [[], [], [], []];
      for (const [at, files] of places.entries()) {
        // Titles and times repeat; the ids do not.
        const start = { local: `2026-12-0${(at % 3) + 1}T09:00:00` };
        const fields = { title: `Talk ${at % 5}`, start, end: start };
        for (const file of files) lists[file]?.push(withId(kind, `id-of-session-${at}`, fields));
      }
      const ids = joinSessions(lists, startOf).map(({ sourceIds }) => sourceIds[0]?.value);
      expect(ids).toHaveLength(places.length);
      expect(new Set(ids)).toEqual(new Set(places.map((_, at) => `id-of-session-${at}`)));
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
});
