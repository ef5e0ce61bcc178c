import { describe, expect, test } from "vitest";
import { parseICalendar } from "#electron/schedule-import/formats/icalendar/parse-icalendar.ts";
import { calendar, only, session } from "#test/support/calendar-lines.ts";
import { instantOf } from "#test/support/schedule-files.ts";

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
