import { describe, expect, test } from "vitest";
import { parseXCal } from "#electron/schedule-import/formats/xcal/parse-xcal.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { failureOf, fixtureSchedule, instantOf } from "#test/support/schedule-files.ts";

const draft = (event: string, calendar = "", events = `<vevent>${event}</vevent>`): string =>
  `<iCalendar xmlns="urn:ietf:params:xml:ns:xcal"><vcalendar>${calendar}${events}</vcalendar></iCalendar>`;

const parse = (event: string, calendar = ""): ParsedSchedule => parseXCal(draft(event, calendar));

const start = "<uid>1@x</uid><dtstart>20270114T100000</dtstart><summary>A</summary>";

describe("Pentabarf's xCal", () => {
  const schedule = fixtureSchedule("pentabarf.xcal");
  const [stars, owls] = schedule.sessions;

  test("has its event, and no zone", () => {
    expect([schedule.format, schedule.event]).toEqual([
      "xcal",
      { name: "nc27", place: null, url: null, zone: null, dayStartsAt: null },
    ]);
  });

  test("reads a session whole: the id of schedule.xml beside the UID, the category as its type", () => {
    expect(stars).toEqual({
      sourceIds: [
        { kind: "id", value: "38" },
        { kind: "uid", value: "38@nc27@pentabarf.org" },
      ],
      title: 'Stars, named "by hand"',
      kind: "workshop",
      start: { local: "2027-08-07T22:30:00" },
      end: { local: "2027-08-08T00:00:00" },
      room: "Tent <1>",
      track: null,
      abstract: { format: "text", source: "A walk\n\nFirst line\nlast" },
      speakers: [
        { name: "Bruno Kern, Initiative Ökosozialismus", affiliation: null },
        { name: "<script>alert(1)</script>", affiliation: null },
      ],
      url: null,
      slidesUrl: null,
      videoUrl: null,
      links: [],
      cancelled: false,
      where: "event id 38",
    });
  });

  test("takes title, id and end from summary, UID and duration where there is nothing better", () => {
    expect(owls).toMatchObject({
      sourceIds: [
        { kind: "id", value: "39" },
        { kind: "uid", value: "39@nc27@pentabarf.org" },
      ],
      title: "Owls",
      end: { local: "2027-08-08T02:00:00" },
      cancelled: true,
    });
  });

  test("relative addresses are left out, counted", () => {
    expect(schedule.warnings).toMatchObject([
      { code: "relative-link", message: expect.stringContaining("of 1 sessions") },
    ]);
  });
});

test("other makers' drafts: a UID of theirs is no number of Pentabarf's, the category is the track", () => {
  const schedule = parse(
    `${start}<category>Plants</category><url>a</url>`,
    "<url>https://x.example/b/</url>",
  );
  expect(schedule.sessions).toMatchObject([
    { sourceIds: [{ kind: "uid", value: "1@x" }], track: "Plants", url: "https://x.example/b/a" },
  ]);
});

test.each([
  ["20270114T100000Z", "", { instant: Date.parse("2027-01-14T10:00:00Z") }],
  ["2027-01-14T10:00:00", "", { local: "2027-01-14T10:00:00" }],
  ["20270114T100000", ' tzid="Europe/Berlin"', { instant: Date.parse("2027-01-14T09:00:00Z") }],
  ["20270114", "", { local: "2027-01-14T00:00:00" }],
])("a start %s%s", (text, attribute, time) => {
  const schedule = parse(`<dtstart${attribute}>${text}</dtstart><summary>A</summary>`);
  expect(schedule.sessions[0]?.start).toEqual(time);
  expect(schedule.event.zone).toBe(attribute === "" ? null : "Europe/Berlin");
});

test.each([
  ["<duration>013000</duration>", "11:30"],
  ["<duration>PT1H30M</duration>", "11:30"],
  ["<dtend>20270114T093000</dtend><duration>003000</duration>", "10:30"],
  ["<dtend>20280114T093000</dtend>", "10:00"],
  ["<duration>soon</duration>", "10:00"],
])("after a start at ten, %s ends at %s", (text, clock) => {
  expect(parse(start + text).sessions[0]?.end).toEqual({ local: `2027-01-14T${clock}:00` });
});

describe("xCal as RFC 6321 has it", () => {
  const schedule = fixtureSchedule("rfc6321.xml");

  test("is read as the calendar it stands for, repetitions and all", () => {
    expect([schedule.format, schedule.event.name, schedule.event.zone]).toEqual([
      "xcal",
      "Meadow Days",
      "Europe/Berlin",
    ]);
    expect(schedule.sessions.map((one) => [one.title, one.start])).toEqual([
      ["Clover, grass; and more", instantOf("2027-06-12T10:00:00+02:00")],
      ["Clover, grass; and more", instantOf("2027-06-14T10:00:00+02:00")],
      ["Mowing", { local: "2027-06-15T00:00:00" }],
    ]);
    expect(schedule.sessions[0]).toMatchObject({
      sourceIds: [{ kind: "uid", value: "clover@meadow.example" }],
      end: instantOf("2027-06-12T10:45:00+02:00"),
      track: "Plants",
      abstract: { format: "text", source: "One line\nanother \\ one" },
      speakers: [{ name: 'Klee "K" Wiese' }],
      url: "https://meadow.example/clover",
      where: "event uid clover@meadow.example",
    });
  });

  test("messages name the event, not a line", () => {
    expect(schedule.warnings).toEqual([
      {
        code: "no-start",
        message:
          "The session in event uid someday@meadow.example has no start; the session was left out.",
        where: "event uid someday@meadow.example",
      },
    ]);
  });

  test("texts cannot begin a property or component of their own", () => {
    const text = "A\nEND:VEVENT\r\nBEGIN:VEVENT\rSUMMARY:B";
    const xml = `<icalendar><vcalendar><components><vevent><properties>
      <dtstart><date-time>2027-01-14T10:00:00</date-time></dtstart>
      <summary><parameters><x><text>"\nEND:VEVENT</text></x></parameters><text>${text}</text></summary>
      <url><uri>https://x.example/\nEND:VEVENT</uri></url>
      </properties></vevent></components></vcalendar></icalendar>`;
    expect(parseXCal(xml).sessions.map(({ title }) => title)).toEqual([
      "A END:VEVENT BEGIN:VEVENT SUMMARY:B",
    ]);
  });
});

describe("what is refused", () => {
  test.each([
    ["<iCalendar/>", "not-a-schedule"],
    ["<icalendar><vcalendar/></icalendar>", "not-a-schedule"],
    ["<icalendar><vcalendar><components/></vcalendar></icalendar>", "not-a-schedule"],
    ["<vcalendar><vevent><uid>1</uid></vevent></vcalendar>", "malformed-source"],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${draft(start)}`, "malformed-source"],
    ["<iCalendar><vcalendar>", "malformed-source"],
    [
      `<iCalendar>${"<vcalendar>".repeat(500)}${"</vcalendar>".repeat(500)}</iCalendar>`,
      "malformed-source",
    ],
    [draft("", "", `<vevent>${start}</vevent>`.repeat(50_001)), "too-large"],
  ])("%.60j", (text, code) => {
    expect(failureOf(() => parseXCal(text)).code).toBe(code);
  });

  test("names that objects have of their own, behind a prefix too, change nothing", () => {
    for (const name of ["constructor", "__proto__", "x:__proto__", "x:constructor"]) {
      const text = draft(`${start}<${name}><x>1</x></${name}>`);
      expect(failureOf(() => parseXCal(text)).code).toBe("malformed-source");
    }
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("control characters are removed, with the line", () => {
    const schedule = parse(start.replace("A<", "\nA\u0006B<"));
    expect([schedule.sessions[0]?.title, schedule.warnings[0]?.where]).toEqual(["AB", "line 2"]);
  });
});
