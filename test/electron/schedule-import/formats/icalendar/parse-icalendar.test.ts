import { describe, expect, test } from "vitest";
import { parseICalendar } from "#electron/schedule-import/formats/icalendar/parse-icalendar.ts";
import type { ParsedSession } from "#shared/schedule.ts";
import { calendar, only, session } from "#test/support/calendar-lines.ts";
import {
  failureOf,
  fixtureSchedule,
  instantOf,
  sessionTitled,
} from "#test/support/schedule-files.ts";

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
