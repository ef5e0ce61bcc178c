import { describe, expect, test } from "vitest";
import {
  isScheduleJson,
  parseScheduleJson,
} from "#electron/schedule-import/formats/schedule-json/parse-schedule-json.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const simple = { id: 7, title: "A", date: "2027-01-14T10:00:00+01:00", duration: "00:30" };

const file = (events: unknown, conference: object = {}, schedule: object = {}) => ({
  schedule: {
    ...schedule,
    conference: { title: "X", days: [{ date: "2027-01-14", rooms: { R: events } }], ...conference },
  },
});

const parse = (event: object, conference: object = {}, schedule: object = {}): ParsedSchedule =>
  parseScheduleJson(file([event], conference, schedule));

describe("frab's schedule.json (v1)", () => {
  const schedule = fixtureSchedule("frab.json");
  const [stars, owls] = schedule.sessions;

  test("has its event; days that end at night tell when the day begins", () => {
    expect([schedule.format, schedule.event]).toEqual([
      "schedule-json",
      { name: "Night Camp 2027", place: null, url: null, zone: null, dayStartsAt: 240 },
    ]);
  });

  test("reads a session whole, people in every spelling, ids as schedule.xml gives them", () => {
    expect(stars).toEqual({
      sourceIds: [
        { kind: "guid", value: "ec04b6ef-f85f-47b0-a799-0da8c33bfa61" },
        { kind: "id", value: "38" },
      ],
      title: 'Stars, named "by hand"',
      kind: "workshop",
      start: instantOf("2027-08-07T22:30:00+02:00"),
      end: instantOf("2027-08-08T00:00:00+02:00"),
      room: "Tent <1>",
      track: "Sky",
      abstract: { format: "text", source: "A walk\n\nFirst line\nlast" },
      speakers: [
        { name: "Bruno Kern, Initiative Ökosozialismus", affiliation: null },
        { name: "<script>alert(1)</script>", affiliation: null },
        { name: "Klee Wiese", affiliation: null },
        { name: "Rana Kröte", affiliation: null },
      ],
      url: "https://camp.example/2027/events/38.html",
      slidesUrl: null,
      videoUrl: null,
      links: [{ title: "More", url: "https://camp.example/more" }],
      cancelled: false,
      where: "event id 38",
    });
  });

  test("takes the room's key where an event names none", () => {
    expect(owls).toMatchObject({
      sourceIds: [{ kind: "guid" }, { kind: "id", value: "39" }],
      room: "Tent <1>",
      start: instantOf("2027-08-09T01:15:00+02:00"),
      end: instantOf("2027-08-09T02:00:00+02:00"),
      cancelled: true,
    });
  });

  test("a relative link without a base is left out and told; an offset is no zone yet", () => {
    expect(schedule.warnings).toMatchObject([{ code: "relative-link", where: "event id 38" }]);
    expect(schedule.offsets?.[0]?.minutes).toBe(120);
  });
});

describe("the hub's schedule.json (v2)", () => {
  const schedule = fixtureSchedule("hub-v2.json");

  test("has its event; most of its days tell when the day begins", () => {
    expect([schedule.event, schedule.warnings]).toEqual([
      {
        name: "Winter Congress",
        place: null,
        url: "https://congress.example/2027/",
        zone: "Europe/Berlin",
        dayStartsAt: 360,
      },
      [],
    ]);
  });

  test("looks rooms, tracks and people up, and reads texts in the session's language", () => {
    expect(schedule.sessions).toMatchObject([
      {
        sourceIds: [
          { kind: "guid", value: "270fa44c-821a-577f-8ca3-33e8d4a8c2a7" },
          { kind: "code", value: "HQCCYH" },
        ],
        title: "Eröffnung",
        start: instantOf("2027-12-28T00:15:00+01:00"),
        end: instantOf("2027-12-28T00:55:00+01:00"),
        room: "Hall 1",
        track: "Art & Beauty",
        abstract: { format: "markdown", source: "Einige *Worte*." },
        speakers: [{ name: "Gabi Fuchs" }, { name: "Ada Bach" }],
        url: "https://congress.example/2027/hub/event/opening/",
        slidesUrl: "https://congress.example/2027/hub/media/1235.pdf",
        links: [{ url: "https://social.example/@wc" }],
      },
    ]);
  });
});

test("dates that disagree with the named zone are told, and the zone is not believed", () => {
  const schedule = parse({ ...simple, start: "10:00" }, { time_zone_name: "UTC" });
  expect([schedule.event.zone, schedule.warnings[0]?.code]).toEqual([null, "zone-contradicted"]);
  expect(schedule.sessions[0]?.start).toEqual(instantOf("2027-01-14T10:00:00+01:00"));
});

test("instants written in UTC do not contradict a zone", () => {
  const event = { ...simple, date: undefined, start: "2027-01-14T09:00:00Z" };
  const schedule = parse(event, { time_zone_name: "Europe/Berlin" });
  expect([schedule.event.zone, schedule.warnings]).toEqual(["Europe/Berlin", []]);
});

test("without a date, a start before the day change is on the next day", () => {
  const schedule = parse({ ...simple, date: undefined, start: "01:15" }, { day_change: "04:00" });
  expect([schedule.event.dayStartsAt, schedule.sessions[0]?.start]).toEqual([
    240,
    { local: "2027-01-15T01:15:00" },
  ]);
});

test.each([
  [{ base_url: "https://x.example/a/" }, {}, "https://x.example/a/talk/1"],
  [{}, { url: "https://y.example/" }, "https://y.example/talk/1"],
  [{}, {}, null],
])("relative addresses are read against %j %j", (schedule, conference, url) => {
  expect(parse({ ...simple, url: "talk/1" }, conference, schedule).sessions[0]?.url).toBe(url);
});

test("re:publica's file, without the wrapper, is read", () => {
  const bare = file([simple]).schedule;
  expect(isScheduleJson(bare)).toBe(true);
  expect(parseScheduleJson(bare).sessions).toHaveLength(1);
});

describe("what is broken", () => {
  test.each([
    [{ schedule: { conference: { days: "soon" } } }, "malformed-source", "“conference.days”"],
    [{ schedule: { conference: {}, events: {} } }, "malformed-source", "“events”"],
    [{ schedule: { conference: { days: [] } } }, "not-a-schedule", "no sessions"],
    [file("none"), "not-a-schedule", 'days[0].rooms["R"]'],
    [file([1, null]), "not-a-schedule", 'days[0].rooms["R"][0]'],
    [file([{ id: 9, date: "0001-01-01" }]), "malformed-source", "0001-01-01"],
  ])("%j is answered in a sentence that names the place", (value, code, words) => {
    const failure = failureOf(() => parseScheduleJson(value));
    expect([failure.code, failure.message]).toEqual([code, expect.stringContaining(words)]);
  });

  test("more sessions than are read", () => {
    const events = Array.from({ length: 50_001 }, () => simple);
    expect(failureOf(() => parseScheduleJson(file(events))).code).toBe("too-large");
  });

  test.each([1, true, null, [], {}, [[]], { en: 1 }, "x".repeat(100_000)])(
    "fields of a wrong type (%.20j) cost the field alone",
    (wrong) => {
      const names = "guid code room track type language abstract persons links attachments url end";
      const odd = Object.fromEntries(names.split(" ").map((name) => [name, wrong]));
      const schedule = parse({ ...odd, ...simple }, { rooms: wrong, tracks: wrong });
      expect(schedule.sessions).toMatchObject([
        { title: "A", end: instantOf("2027-01-14T10:30:00+01:00") },
      ]);
    },
  );

  test("names that objects have of their own are neither read nor written", () => {
    const text = `{"schedule":{"conference":{"days":[{"date":"2027-01-14","__proto__":{"x":1},
      "rooms":{"__proto__":[{"title":"A","start":"10:00","duration":30,"room":{"slug":"constructor"}}]}}]}}}`;
    const schedule = parseScheduleJson(JSON.parse(text));
    expect(schedule.sessions).toMatchObject([{ title: "A", room: "__proto__" }]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

test("ends that cannot be meant end at the start, told by name", () => {
  for (const event of [
    { ...simple, duration: undefined },
    { ...simple, duration: "soon" },
    { ...simple, duration: undefined, end: "2026-01-14T10:00:00+01:00" },
    { ...simple, duration: 1e12 },
  ]) {
    const schedule = parse(event);
    expect(schedule.sessions[0]?.end).toEqual(schedule.sessions[0]?.start);
    expect(schedule.warnings).toMatchObject([{ code: "end-ignored", where: "event id 7" }]);
  }
});
