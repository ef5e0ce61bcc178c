import { describe, expect, test } from "vitest";
import {
  isHoverboard,
  parseHoverboard,
} from "#electron/schedule-import/formats/hoverboard/parse-hoverboard.ts";
import { limits } from "#shared/limits.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";

const at = (clock: string, day = "2027-10-08"): { local: string } => ({
  local: `${day}T${clock}:00`,
});

describe("a site of v2", () => {
  const schedule = fixtureSchedule("hoverboard-v2.json");
  const titled = (title: string) => schedule.sessions.filter((one) => one.title === title);

  test("reads a session whole", () => {
    expect(titled("Bees & code")).toEqual([
      {
        sourceIds: [{ kind: "id", value: "bees" }],
        title: "Bees & code",
        kind: "talk",
        start: at("10:00"),
        end: at("10:40"),
        room: "Hall",
        track: "Web",
        abstract: { format: "markdown", source: "Buzz **loudly**" },
        speakers: [
          { name: "Ada Brook", affiliation: "Owl Trust", personId: "ada" },
          { name: "Bo Reed", affiliation: null, personId: "bo" },
        ],
        url: null,
        slidesUrl: "https://slides.example/bees.pdf",
        videoUrl: "https://www.youtube.com/watch?v=abc-EFG_123",
        links: [],
        cancelled: false,
        where: "session id bees",
      },
    ]);
  });

  test("what is alone in its slot is for all rooms, unless something longer runs beside it", () => {
    expect(titled("Opening")).toMatchObject([{ kind: "keynote", room: null }]);
    expect(titled("Quick one")).toMatchObject([{ room: "Hall" }]);
    expect(titled("Beside the lab")).toMatchObject([{ room: "Garden" }]);
    expect(titled("Also beside the lab")).toMatchObject([{ room: "Cellar" }]);
  });

  test("a longer talk ends with the last slot it goes over", () => {
    expect(titled("Long lab")).toMatchObject([
      { kind: "workshop", room: "Cellar", start: at("10:00"), end: at("12:20") },
    ]);
  });

  test("talks in one cell share its time", () => {
    expect(titled("Quick one")).toMatchObject([{ start: at("10:50"), end: at("11:10") }]);
    expect(titled("Quick two")).toMatchObject([{ start: at("11:10"), end: at("11:31") }]);
  });

  test("a break comes as often as the timetable has it, and a party is none", () => {
    expect(titled("Coffee")).toMatchObject([
      { kind: "break", start: at("09:30"), sourceIds: [{ kind: "id", value: "coffee" }] },
      { kind: "break", start: at("12:20"), sourceIds: [{ kind: "id", value: "coffee" }] },
    ]);
    expect(titled("After party")).toMatchObject([
      { kind: "social", start: at("22:00"), end: at("01:00", "2027-10-09") },
    ]);
  });

  test("people are listed with their sessions; who is in no list keeps the id", () => {
    expect(schedule.people).toEqual([
      {
        personId: "ada",
        name: "Ada Brook",
        affiliation: "Owl Trust",
        sessionIds: ["opening", "bees"],
      },
      { personId: "bo", name: "Bo Reed", affiliation: null, sessionIds: ["bees"] },
    ]);
    expect(titled("Long lab")).toMatchObject([
      { speakers: [{ name: "nobody", personId: "nobody" }] },
    ]);
  });

  test("says what it left out", () => {
    expect(schedule.warnings).toMatchObject([
      { code: "no-start", message: expect.stringContaining("“late”") },
      { code: "unknown-session", where: "session id gone" },
      { code: "no-start", where: "session id unplaced" },
    ]);
  });
});

describe("a site of v1, its three lists in one object", () => {
  const schedule = fixtureSchedule("hoverboard-v1.json");

  test("has cells that are lists of ids, and HTML in its texts", () => {
    expect(schedule.sessions).toMatchObject([
      { kind: "break", room: null, start: at("09:00", "2026-10-23") },
      {
        title: "Custom views",
        room: "Room 1",
        abstract: { format: "html", source: "Widgets.<br/><br/>More widgets." },
        speakers: [{ name: "Ada Brook", affiliation: "Owl Trust", personId: "1" }],
        videoUrl: "https://video.example/101",
      },
      { title: "[Workshop] Firebase", kind: "workshop", room: "Room 2" },
      { title: "Spiders", room: "Room 1" },
      { title: "[Workshop] Firebase", start: at("10:50", "2026-10-23") },
    ]);
    expect(schedule.people).toHaveLength(2);
  });
});

const speakers = [{ id: 1, name: "Ada", socials: [] }];
const sessions = [{ id: 101, title: "A", complexity: "" }];
const days = [
  { date: "2027-10-08", timeslots: [{ startTime: "09:00", endTime: "10:00", sessions: [[101]] }] },
];

test("speakers alone are people and no session, by themselves or under their name", () => {
  for (const value of [
    speakers,
    { speakers },
    { speakers: { ada: { name: "Ada", photo: "x" } } },
  ]) {
    expect(isHoverboard(value)).toBe(true);
    expect(parseHoverboard(value)).toMatchObject({ sessions: [], people: [{ name: "Ada" }] });
  }
});

test("the other parts alone are told as what they are", () => {
  for (const value of [sessions, { sessions }]) {
    expect(isHoverboard(value)).toBe(true);
    expect(failureOf(() => parseHoverboard(value)).message).toContain("without its schedule");
  }
  for (const value of [days, { schedule: days }]) {
    expect(isHoverboard(value)).toBe(true);
    expect(failureOf(() => parseHoverboard(value)).message).toContain("without its sessions");
  }
  const unplaced = { schedule: days, sessions: [{ id: 1, title: "B" }] };
  expect(failureOf(() => parseHoverboard(unplaced)).message).toContain("places none");
});

test("no other JSON is taken for it", () => {
  for (const value of [
    null,
    7,
    [],
    {},
    { schedule: { conference: { title: "X" } } },
    { schedule: "2027" },
    { sessions: [{ id: "1", title: "A", startsAt: "2027-10-08T09:00:00", complexity: 1 }] },
    { speakers: [{ id: "1", fullName: "Ada Brook", sessions: [] }] },
    { sessions: [{ id: "1", zh: {}, en: {}, start: "x" }] },
  ]) {
    expect(isHoverboard(value)).toBe(false);
  }
});

test("wrong types everywhere and inherited names do no harm", () => {
  const hostile: unknown = JSON.parse(
    `{"schedule": {"2027-10-08": {"tracks": "x", "timeslots": [null, 3, {"startTime": 9}, {"startTime": "09:00", "sessions": [null, {"items": {"a": 1}}, {"items": ["__proto__", "constructor", 1], "extend": "1e999"}, [[2]]]}]},
      "nodate": {"timeslots": []}},
      "sessions": {"__proto__": {"title": ["x"], "speakers": {"a": 1}, "tags": [{}]}, "1": {"title": 7, "videoId": 5, "presentation": "javascript:x", "speakers": [null, {"id": 3}], "isBreak": "yes"}},
      "speakers": {"__proto__": {"name": "P", "photo": 1}}}`,
  );
  expect(parseHoverboard(hostile).sessions).toMatchObject([
    { title: "Untitled session", sourceIds: [{ value: "__proto__" }] },
    { title: "7", videoUrl: null, slidesUrl: null, speakers: [{ name: "3" }] },
  ]);
});

test("a session in hundreds of places is read a hundred times", () => {
  const slot = {
    startTime: "09:00",
    endTime: "10:00",
    sessions: [Array.from({ length: 300 }, () => 101)],
  };
  const schedule = parseHoverboard({
    schedule: [{ date: "2027-10-08", timeslots: [slot] }],
    sessions,
  });
  expect(schedule.sessions).toHaveLength(100);
  expect(schedule.warnings[0]).toMatchObject({ code: "places-cut", where: "session id 101" });
});

test("more places than sessions are allowed are refused", () => {
  const cell = Array.from({ length: limits.scheduleSessions + 1 }, () => 101);
  const slot = { startTime: "09:00", endTime: "10:00", sessions: [cell] };
  const value = { schedule: [{ date: "2027-10-08", timeslots: [slot] }], sessions };
  expect(failureOf(() => parseHoverboard(value)).code).toBe("too-large");
});
