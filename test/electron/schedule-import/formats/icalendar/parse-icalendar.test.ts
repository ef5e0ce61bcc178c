import { describe, expect, test } from "vitest";
import { parseICalendar } from "#electron/schedule-import/formats/icalendar/parse-icalendar.ts";
import type { ParsedSession } from "#shared/schedule.ts";
import {
  failureOf,
  fixtureSchedule,
  instantOf,
  sessionTitled,
} from "#test/support/schedule-files.ts";

const calendar = (...lines: string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );

const session = (...lines: string[]): string[] => ["BEGIN:VEVENT", ...lines, "END:VEVENT"];

const only = (text: string): ParsedSession => {
  const [first] = parseICalendar(text).sessions;
  if (!first) throw new Error("No session");
  return first;
};

const lasting = (duration: string): string =>
  calendar(
    ...session("SUMMARY:A", "DTSTART;TZID=Europe/Berlin:20270327T120000", `DURATION:${duration}`),
  );

const repeated = (...lines: string[]): string[] =>
  parseICalendar(
    calendar(
      ...session("UID:a", "SUMMARY:A", "DTSTART;TZID=Europe/Berlin:20270324T090000", ...lines),
    ),
  ).sessions.map(({ start }) => ("instant" in start ? new Date(start.instant).toISOString() : ""));

const organisedBy = (name: string): string[] =>
  session("SUMMARY:A", "DTSTART:20270324T090000Z", `ORGANIZER;CN=${name}:MAILTO:info@camp.example`);

const withLines = (...lines: string[]): ParsedSession =>
  only(calendar(...session("DTSTART:20270324T090000Z", ...lines)));

describe("a Sched calendar", () => {
  const schedule = fixtureSchedule("sched.ics");

  test("has its event's name, its town as the place, and no zone, whatever it says about UTC", () => {
    expect(schedule.event).toEqual({
      name: "HarbourConf Europe 2027",
      place: "Rotterdam, Netherlands",
      url: null,
      zone: null,
      dayStartsAt: null,
    });
  });

  test("gives up its speakers, with firms and trades after the first comma", () => {
    const keynote = sessionTitled(schedule, "Keynote: Locks, Docks and Clocks");
    expect(keynote).toMatchObject({
      kind: "keynote",
      track: "KEYNOTE SESSIONS",
      start: instantOf("2027-04-10T07:00:00Z"),
      end: instantOf("2027-04-10T07:30:00Z"),
      abstract: { format: "text", source: "All of it, at last.\u00A0 Come early." },
      speakers: [
        { name: "Marga van der Kade", affiliation: "Harbour Master, Port Office" },
        { name: "Flynn", affiliation: "Buoyworks" },
      ],
    });
    expect(sessionTitled(schedule, "Tides in Practice").speakers).toEqual([
      { name: "Ada Anker", affiliation: "Tidewater Labs" },
      { name: "Bo Boei", affiliation: "Tidewater Labs" },
      { name: "Cleo Kaap", affiliation: "Kaap & Zoon BV" },
    ]);
  });

  test("keeps titles whose tail is no list of people", () => {
    expect(sessionTitled(schedule, "Documentary Film - Cranes: Lifting the Lid")).toMatchObject({
      kind: "film",
      speakers: [],
    });
    const title = "RopeCon Hosted by the Guild - Full-Day Event | ALL ACCESS PASS REQUIRED";
    expect(sessionTitled(schedule, title).speakers).toEqual([]);
  });

  test("takes the town off rooms where most sessions share it", () => {
    const [gate] = schedule.sessions;
    expect([gate?.kind, gate?.room, gate?.url]).toEqual([
      "break",
      "North Gate",
      "http://harbourconf2027.sched.com/event/00000000000000000000000000000001",
    ]);
  });
});

test("FOSDEM's calendar: floating times, one track with commas, attendees as speakers, ids of its XML", () => {
  const schedule = fixtureSchedule("fosdem.ics");
  expect(schedule.event).toMatchObject({ name: "OPENDAYS 2027", zone: "Europe/Brussels" });
  expect(schedule.sessions[0]).toMatchObject({
    title: "Gates, Weirs and Sluices",
    start: { local: "2027-01-30T10:00:00" },
    end: { local: "2027-01-30T10:25:00" },
    track: "Water: Canals, Rivers, and friends",
    speakers: [{ name: "Jo Damm" }, { name: "Rik 'Weir' Sluis" }],
    abstract: { format: "html" },
    sourceIds: [
      { kind: "id", value: "101" },
      { kind: "uid", value: "101@opendays-2027@opendays.example" },
    ],
  });
});

test("Symposion's calendar: the speaker stands in the description and is taken out of it", () => {
  const schedule = fixtureSchedule("symposion.ics");
  expect(schedule.event).toMatchObject({ name: "reef.conf 2027", zone: "Australia/Brisbane" });
  expect(schedule.sessions).toMatchObject([
    {
      start: instantOf("2027-01-14T09:00:00+10:00"),
      speakers: [{ name: "Coral O'Brien", affiliation: null }],
      abstract: { format: "html", source: '<p>Fish, counted by <a href="/about/">hand</a>.</p>' },
    },
    { kind: "break", abstract: null },
  ]);
});

test("pretalx' calendar: commas in the tail separate people, and texts are Markdown", () => {
  expect(fixtureSchedule("pretalx.ics").sessions[0]).toMatchObject({
    title: "Hay - and Why",
    start: instantOf("2027-06-12T10:00:00+02:00"),
    speakers: [{ name: "Klee Wiese" }, { name: "Halm Heu" }],
    abstract: { format: "markdown" },
    sourceIds: [{ kind: "code", value: "AB12CD" }, { kind: "uid" }],
  });
});

test("Indico's calendar: people with firms in brackets, the venue that all share, the page at the end", () => {
  const schedule = fixtureSchedule("indico.ics");
  expect(schedule.event).toMatchObject({ place: "Harbour House", zone: null });
  expect(schedule.sessions).toMatchObject([
    {
      sourceIds: [
        { kind: "id", value: "4711" },
        { kind: "uid", value: "indico-contribution-4711@indico.example" },
      ],
      room: "Deck 2",
      speakers: [
        { name: "Ada Lind", affiliation: "Quay Works, Lisbon" },
        { name: "Bo Marsh", affiliation: null },
      ],
      abstract: { source: "How knots hold, and why." },
      url: "https://indico.example/event/12/contributions/4711/",
    },
    { title: "Lunch", kind: "break", abstract: null, end: instantOf("2027-03-09T12:00:00Z") },
  ]);
});

describe("times", () => {
  test("whole days run from midnight to midnight, with or without an end", () => {
    const text = calendar(...session("SUMMARY:A", "DTSTART;VALUE=DATE:20270114"));
    expect(only(text)).toMatchObject({
      start: { local: "2027-01-14T00:00:00" },
      end: { local: "2027-01-15T00:00:00" },
    });
  });

  test("a duration by days follows the clock over a DST night, one by hours does not", () => {
    expect(only(lasting("P1D")).end).toEqual(instantOf("2027-03-28T12:00:00+02:00"));
    expect(only(lasting("PT24H")).end).toEqual(instantOf("2027-03-28T13:00:00+02:00"));
  });

  test("no end is the start; an end before the start is too, with a warning", () => {
    expect(only(calendar(...session("SUMMARY:A", "DTSTART:20270114T100000Z"))).end).toEqual(
      instantOf("2027-01-14T10:00:00Z"),
    );
    const text = calendar(
      ...session("SUMMARY:A", "DTSTART:20270114T100000Z", "DTEND:20270114T090000Z"),
    );
    expect(only(text).end).toEqual(instantOf("2027-01-14T10:00:00Z"));
    expect(parseICalendar(text).warnings).toMatchObject([{ code: "end-ignored", where: "line 7" }]);
  });

  test.each([
    ["/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "2027-07-01T10:00:00+02:00"],
    ["/Europe/Stockholm", "2027-07-01T10:00:00+02:00"],
    ["W. Europe Standard Time", "2027-07-01T10:00:00+02:00"],
  ])("the zone name %s is understood", (tzid, instant) => {
    const text = calendar(...session("SUMMARY:A", `DTSTART;TZID=${tzid}:20270701T100000`));
    expect(only(text).start).toEqual(instantOf(instant));
  });

  test("a zone only the calendar knows follows the calendar's own rules", () => {
    const zone = ["BEGIN:VTIMEZONE", "TZID:Boat", "BEGIN:STANDARD", "DTSTART:20200101T000000"];
    const rules = ["TZOFFSETFROM:+1100", "TZOFFSETTO:+1100", "END:STANDARD", "END:VTIMEZONE"];
    const text = calendar(
      ...zone,
      ...rules,
      ...session("SUMMARY:A", "DTSTART;TZID=Boat:20270701T100000"),
    );
    expect(only(text).start).toEqual(instantOf("2027-07-01T10:00:00+11:00"));
  });

  test("a zone nobody knows leaves the time floating, with a warning", () => {
    const text = calendar(...session("SUMMARY:A", "DTSTART;TZID=Mars/Base:20270701T100000"));
    expect(only(text).start).toEqual({ local: "2027-07-01T10:00:00" });
    expect(parseICalendar(text).warnings[0]?.code).toBe("unknown-zone");
  });

  test.each([
    "00010101T000000Z",
    "99991231T235959Z",
    "20270230T100000Z",
    "20270101T250000Z",
    "junk",
  ])("a session at %s is left out and told, the rest stays", (start) => {
    const text = calendar(
      ...session("SUMMARY:A", `DTSTART:${start}`),
      ...session("SUMMARY:B", "DTSTART:20270114T240000Z"),
    );
    const schedule = parseICalendar(text);
    expect(schedule.sessions).toMatchObject([{ start: instantOf("2027-01-15T00:00:00Z") }]);
    expect(schedule.warnings).toMatchObject([{ code: "no-start", where: "line 6" }]);
  });
});

describe("repetition", () => {
  test("follows a rule by the clock on the wall, over a DST night, without its exceptions", () => {
    const rule = "RRULE:FREQ=DAILY;BYDAY=WE,TH,FR,MO;COUNT=5";
    expect(repeated(rule, "EXDATE;TZID=Europe/Berlin:20270325T090000")).toEqual([
      "2027-03-24T08:00:00.000Z",
      "2027-03-26T08:00:00.000Z",
      "2027-03-29T07:00:00.000Z",
      "2027-03-31T07:00:00.000Z",
    ]);
  });

  test("ends with UNTIL, and an endless rule after a year at the latest", () => {
    expect(repeated("RRULE:FREQ=WEEKLY;UNTIL=20270407T070000Z")).toHaveLength(3);
    expect(repeated("RRULE:FREQ=DAILY")).toHaveLength(367);
  });

  test("dates of its own may be in another zone, or periods, and one may be taken out in another zone", () => {
    expect(
      repeated(
        "RRULE:FREQ=DAILY;COUNT=2",
        "RDATE:20270401T070000Z",
        "RDATE;VALUE=PERIOD;TZID=America/New_York:20270402T040000/PT2H",
        "EXDATE:20270325T080000Z",
      ),
    ).toEqual(["2027-03-24T08:00:00.000Z", "2027-04-01T07:00:00.000Z", "2027-04-02T08:00:00.000Z"]);
  });

  test("a changed occurrence takes the place of the one it names", () => {
    const text = calendar(
      ...session("UID:a", "SUMMARY:A", "DTSTART:20270324T090000Z", "RRULE:FREQ=DAILY;COUNT=3"),
      ...session(
        "UID:a",
        "SUMMARY:B",
        "DTSTART:20270325T110000Z",
        "RECURRENCE-ID:20270325T090000Z",
      ),
    );
    expect(parseICalendar(text).sessions.map(({ title }) => title)).toEqual(["A", "A", "B"]);
  });

  test.each([
    "FREQ=SECONDLY",
    "FREQ=HOURLY;COUNT=1000000000",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO",
    "FREQ=WEEKLY;INTERVAL=0",
    "nonsense",
  ])("the rule %s is not followed, and said so", (rule) => {
    const text = calendar(...session("SUMMARY:A", "DTSTART:20270224T090000Z", `RRULE:${rule}`));
    const schedule = parseICalendar(text);
    expect(schedule.sessions).toHaveLength(1);
    expect(schedule.warnings).toMatchObject([{ code: "recurrence-not-followed" }]);
  });

  test("days that no month has end the search", () => {
    expect(repeated("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")).toHaveLength(1);
  });
});

describe("habits and slips", () => {
  test("sessions that share an id are all kept", () => {
    const one = session("UID:46939", "SUMMARY:A", "DTSTART:20270324T090000Z");
    expect(parseICalendar(calendar(...one, ...one, ...one)).sessions).toHaveLength(3);
  });

  test("organisers speak where one address goes under many names", () => {
    const names = ["Rosa Luna", "Ada Bianchi, Ugo Neri", "vecna"];
    const { sessions } = parseICalendar(calendar(...names.flatMap(organisedBy)));
    expect(sessions.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
      ["Rosa Luna"],
      ["Ada Bianchi", "Ugo Neri"],
      ["vecna"],
    ]);
  });

  test("an organiser who is the same everywhere is no speaker", () => {
    const one = session(
      "SUMMARY:A",
      "DTSTART:20270324T090000Z",
      "ORGANIZER;CN=Team:MAILTO:a@b.example",
    );
    expect(parseICalendar(calendar(...one, ...one)).sessions[0]?.speakers).toEqual([]);
  });

  test("a title is plain text: markup stays markup, entities are read once, space is trimmed", () => {
    const text = calendar(
      ...session("SUMMARY:  <b>R&amp;D</b> &amp\\;lt\\;  x ", "DTSTART:20270324T090000Z"),
    );
    expect(only(text).title).toBe("<b>R&D</b> &lt; x");
  });

  test("a link that is not http is dropped", () => {
    for (const url of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "2027/events/1.html",
      "file:///etc/passwd",
    ]) {
      expect(
        only(calendar(...session("SUMMARY:A", "DTSTART:20270324T090000Z", `URL:${url}`))).url,
      ).toBeNull();
    }
  });

  test("blank lines, lone carriage returns, a split line and doubled semicolons are read past", () => {
    const text =
      "BEGIN:VCALENDAR\rVERSION\r\n\r\n :2.0\r\nBEGIN:VEVENT\nSUMMARY:A\n\nDTSTART;;VALUE=DATE-TIME:20270324T090000\nDESCRIPTION:one\ntwo words\nEND:VEVENT\nEND:VCALENDAR";
    const schedule = parseICalendar(text);
    expect(schedule.sessions).toMatchObject([
      { start: { local: "2027-03-24T09:00:00" }, abstract: { source: "one\ntwo words" } },
    ]);
    expect(schedule.warnings).toMatchObject([{ code: "unescaped-line" }]);
  });

  test("several calendars in one file are read as one", () => {
    const text = calendar(...session("SUMMARY:A", "DTSTART:20270324T090000Z"));
    expect(parseICalendar(text + text).sessions).toHaveLength(2);
  });

  test("cancelled sessions are kept and marked", () => {
    expect(withLines("SUMMARY:A", "STATUS:CANCELLED").cancelled).toBe(true);
    expect(withLines("SUMMARY:[CANCELLED] A").cancelled).toBe(true);
    expect(withLines("SUMMARY:Cancelling syscalls").cancelled).toBe(false);
  });

  test("a very long title is cut, with a warning", () => {
    const text = calendar(...session(`SUMMARY:${"x".repeat(5000)}`, "DTSTART:20270324T090000Z"));
    expect(only(text).title).toHaveLength(2000);
    expect(parseICalendar(text).warnings).toMatchObject([{ code: "line-cut" }]);
  });
});

describe("what cannot be read", () => {
  test("a calendar that breaks off names the line", () => {
    const text = calendar(...session("SUMMARY:A", "DTSTART:20270324T090000Z"));
    const failure = failureOf(() => parseICalendar(text.slice(0, text.indexOf("END:VEVENT"))));
    expect(failure.code).toBe("malformed-source");
    expect(failure.message).toContain("line 6: VEVENT of line 4 is never ended");
  });

  test("a component ended out of order names both lines", () => {
    const failure = failureOf(() =>
      parseICalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n"),
    );
    expect(failure.message).toContain(
      "Line 3 ends VCALENDAR, while VEVENT of line 2 is still open",
    );
  });

  test("no sessions, or none with a time, is said", () => {
    expect(failureOf(() => parseICalendar(calendar())).code).toBe("not-a-schedule");
    const failure = failureOf(() => parseICalendar(calendar(...session("SUMMARY:A"))));
    expect([failure.code, failure.message]).toEqual([
      "malformed-source",
      "No session of this calendar has a time. The session in line 4 has no start; the session was left out.",
    ]);
  });
});
