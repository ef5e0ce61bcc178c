import { describe, expect, test } from "vitest";
import { isIndico } from "#electron/schedule-import/formats/indico/indico-entries.ts";
import { parseIndico } from "#electron/schedule-import/formats/indico/parse-indico.ts";
import { limits } from "#shared/limits.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const startDate = { date: "2027-03-28", time: "09:00:00", tz: "Europe/Zurich" };
const contribution = { id: "1", title: "A", startDate, duration: 20 };
const exported = (...contributions: unknown[]): unknown => ({
  results: [{ _type: "Conference", contributions }],
});

describe("an event with its contributions", () => {
  const schedule = fixtureSchedule("indico.json");
  const [flight, posters] = schedule.sessions;

  test("has its event", () => {
    expect(schedule.event).toEqual({
      name: "Owl Physics 2027",
      place: "Geneva",
      url: "https://indico.example/event/7/",
      zone: "Europe/Zurich",
      dayStartsAt: null,
    });
  });

  test("reads a contribution whole, with the UID of Indico's calendar", () => {
    expect(flight).toEqual({
      sourceIds: [
        { kind: "id", value: "3" },
        { kind: "uid", value: "indico-contribution-4991351@indico.example" },
      ],
      title: "Silent flight",
      kind: "keynote",
      start: instantOf("2027-03-28T09:00:00+02:00"),
      end: instantOf("2027-03-28T09:20:00+02:00"),
      room: "40/S2-C01 - Salle Owl",
      track: "Feathers",
      abstract: { format: "html", source: "<p>Wings.</p>" },
      speakers: [
        { name: "Ada Brook", affiliation: "CERN" },
        { name: "Bo Reed", affiliation: null },
      ],
      url: "https://indico.example/event/7/contributions/4991351/",
      slidesUrl: "https://indico.example/event/7/contributions/4991351/attachments/1/flight.pdf",
      videoUrl: "https://video.example/3",
      links: [{ title: "Paper", url: "https://paper.example/3" }],
      cancelled: false,
      where: "contribution id 3",
    });
  });

  test("authors stand in for speakers, the duration for an end, the session for a track", () => {
    expect(posters).toMatchObject({
      end: instantOf("2027-03-28T11:30:00+02:00"),
      track: "Morning",
      speakers: [
        { name: "Ada Brook", affiliation: "CERN" },
        { name: "Fern, Cy, Jr.", affiliation: "ETH" },
      ],
    });
    expect(schedule.warnings).toMatchObject([{ code: "no-start", where: "contribution id 5" }]);
  });
});

test("a timetable has the same ids, and breaks and empty blocks too", () => {
  const schedule = fixtureSchedule("indico-timetable.json");
  expect(schedule.event).toMatchObject({ name: null, zone: "Europe/Zurich" });
  expect(schedule.sessions).toMatchObject([
    {
      sourceIds: [
        { kind: "id", value: "3" },
        { kind: "uid", value: "indico-contribution-4991351@indico.example" },
      ],
      title: "Silent flight",
      track: "Morning",
      speakers: [{ name: "Ada Brook", affiliation: "CERN" }],
      url: "https://indico.example/event/7/contributions/4991351/",
      slidesUrl: "https://indico.example/event/7/attachments/1/flight.pptx",
    },
    {
      sourceIds: [{ kind: "id", value: "break-b13" }],
      kind: "break",
      end: instantOf("2027-03-28T11:00:00+02:00"),
    },
    {
      sourceIds: [{ kind: "id", value: "session-91" }],
      title: "Discussion",
      speakers: [{ name: "Cy Fern", affiliation: null }],
    },
  ]);
});

test("detail=sessions groups contributions in their sessions; an empty one is a session itself", () => {
  const value = {
    results: [
      {
        _type: "Conference",
        url: "https://indico.example/event/7/",
        contributions: [contribution],
        sessions: [
          { id: 5, title: "Block", startDate, contributions: [{ ...contribution, id: "2" }] },
          { id: 6, title: "Empty", startDate, endDate: { ...startDate, time: "10:00:00" } },
        ],
      },
    ],
  };
  expect(isIndico(value)).toBe(true);
  expect(parseIndico(value).sessions).toMatchObject([
    { sourceIds: [{ value: "1" }, { value: "indico-contribution-1@indico.example" }] },
    { track: "Block" },
    { title: "Empty", sourceIds: [{ value: "session-6" }] },
  ]);
});

test("an unknown zone leaves wall times", () => {
  const there = { ...contribution, startDate: { ...startDate, tz: "Mars/Base" } };
  expect(parseIndico(exported(there))).toMatchObject({
    event: { zone: null },
    sessions: [{ start: { local: "2027-03-28T09:00:00" }, end: { local: "2027-03-28T09:20:00" } }],
  });
});

test("no other JSON is taken for it", () => {
  for (const value of [
    null,
    [],
    {},
    { results: [] },
    { results: {} },
    { results: [{ id: 1 }] },
    { results: { a: { b: { c: { title: "x" } } } } },
  ]) {
    expect(isIndico(value)).toBe(false);
  }
});

test("an event without contributions says how to export them", () => {
  const value = { results: [{ _type: "Conference", title: "X" }] };
  expect(isIndico(value)).toBe(true);
  expect(failureOf(() => parseIndico(value))).toMatchObject({
    code: "not-a-schedule",
    message: expect.stringContaining("detail=contributions"),
  });
});

test("wrong types everywhere and endless nesting do no harm", () => {
  const hostile: unknown = JSON.parse(
    '{"url": "javascript:x", "results": [{"_type": "Conference", "title": {}, "contributions": [null, 3, {"__proto__": {"id": "9"}, "id": [], "title": 7, "startDate": {"date": "2027-03-28", "time": "09:00:00", "tz": {}}, "endDate": "x", "duration": "1e999", "speakers": [null, 5, {"fullName": ["x"]}], "folders": [3, {"attachments": [null, {"link_url": 4}]}], "url": 8}]}]}',
  );
  expect(parseIndico(hostile).sessions).toMatchObject([
    { title: "7", sourceIds: [], speakers: [], url: null, links: [] },
  ]);
  let nested: unknown = { entryType: "Session", title: "in", startDate };
  for (let depth = 0; depth < 10_000; depth += 1) {
    nested = { entryType: "Session", title: "out", startDate, entries: { a: nested } };
  }
  expect(parseIndico({ results: { 7: { day: { s: nested } } } }).sessions).toHaveLength(1);
});

test("no times and too many are refused in a sentence", () => {
  expect(failureOf(() => parseIndico(exported({ ...contribution, startDate: null }))).code).toBe(
    "malformed-source",
  );
  const many = Array.from({ length: limits.scheduleSessions + 1 }, () => contribution);
  expect(failureOf(() => parseIndico(exported(...many))).code).toBe("too-large");
});
