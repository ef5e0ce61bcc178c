import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { Store } from "#electron/store/store.ts";
import { isBackground } from "#shared/session-length.ts";
import { calendarText } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";
import { openTestStore } from "#test/support/store.ts";
import { inLisbon, knots, lunch, updated, xml } from "#test/support/updated-calendar.ts";

const titlesOf = (store: Store, eventId: string): string[] =>
  store.sessions.list(eventId).map(({ title }) => title);

// Pitfalls seen in the schedules of real conferences, one by one. The tests beside this one go into each.

describe("pitfall 1: the zone is missing or wrong", () => {
  test("Sched's UTC counts as none, and without a zone nothing is written", () => {
    expect(fixtureSchedule("sched.ics").event.zone).toBeNull();
    const store = openTestStore();
    expect(failureOf(() => importText(store, calendarText([knots], { zone: null }))).code).toBe(
      "zone-needed",
    );
    expect(store.events.list()).toEqual([]);
  });

  test("a zone that the times contradict is not believed", () => {
    const schedule = parseSchedule(
      xml(
        "<date>2027-03-09T10:00:00+01:00</date><start>10:00</start><duration>1:00</duration>",
        "<time_zone_name>UTC</time_zone_name>",
      ),
    );
    expect([schedule.event.zone, schedule.warnings[0]?.code]).toEqual([null, "zone-contradicted"]);
  });
});

describe("pitfall 2: ids are neither unique nor stable", () => {
  test("sessions that share an id are all kept, and found again by their starts", () => {
    const store = openTestStore();
    const twice = inLisbon(knots, { ...knots, title: "Ropes", start: "20261201T110000" });
    const { eventId } = importText(store, twice);
    expect(titlesOf(store, eventId)).toEqual(["Knots that hold", "Ropes"]);
    expect(importText(store, twice)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  test("a session with another id is the same by title and speakers", () => {
    const { eventId, store, mine } = updated(
      inLisbon(knots, lunch),
      inLisbon({ ...knots, uid: "new each time", start: "20261201T100000" }, lunch),
    );
    expect(mine).toMatchObject({ hasNote: true, startsAt: "2026-12-01T10:00:00+00:00" });
    expect(titlesOf(store, eventId)).toEqual(["Knots that hold", "Lunch"]);
  });
});

test("pitfall 3: another talk under an old id does not take over the note", () => {
  const { store, eventId, mine } = updated(
    inLisbon(knots, lunch),
    inLisbon({ uid: "1", title: "A harbour in winter", speakers: ["Bo Marsh"] }, lunch),
  );
  expect(mine).toMatchObject({ title: "Knots that hold", hasNote: true, status: "gone" });
  expect(titlesOf(store, eventId)).toContain("A harbour in winter");
});

test("pitfall 4: a session that was removed stays with its note, and goes without one", () => {
  const { store, eventId, mine } = updated(inLisbon(knots, lunch), inLisbon(lunch));
  expect(mine).toMatchObject({ hasNote: true, status: "gone" });
  importText(store, inLisbon(knots), { into: eventId, confirmed: true });
  expect(titlesOf(store, eventId)).toEqual(["Knots that hold"]);
});

const stamped = (stamp: string, title: string): string =>
  inLisbon({ ...knots, title }).replace(
    "SUMMARY",
    `SEQUENCE:0\r\nDTSTAMP:${stamp}\r\nLAST-MODIFIED:${stamp}\r\nSUMMARY`,
  );

test("pitfall 5: only contents count as changes, not SEQUENCE, DTSTAMP or LAST-MODIFIED", () => {
  const store = openTestStore();
  importText(store, stamped("20260101T000000Z", "Knots that hold"));
  expect(importText(store, stamped("20260202T000000Z", "Knots that hold"))).toMatchObject({
    changed: 0,
    unchanged: 1,
  });
  expect(importText(store, stamped("20260202T000000Z", "Knots that last"))).toMatchObject({
    changed: 1,
  });
});

describe("pitfall 6: midnight", () => {
  test("a start before the day change is on the next date, and still of the evening before", () => {
    const night = xml(
      "<start>00:15</start><duration>1:00</duration>",
      "<day_change>04:00</day_change><time_zone_name>Europe/Berlin</time_zone_name>",
    );
    expect(parseSchedule(night).sessions[0]?.start).toEqual({ local: "2027-03-10T00:15:00" });
    expect(compareText(openTestStore(), night).compared.days).toEqual([
      { day: "2027-03-09", sessions: 1 },
    ]);
  });

  test("over a night in which the clocks change a session lasts as long as it says", () => {
    const schedule = parseSchedule(
      inLisbon({ ...knots, start: "20270327T233000", end: "20270328T033000" }),
    );
    const store = openTestStore();
    const { eventId } = importText(
      store,
      inLisbon({ ...knots, start: "20270327T233000", end: "20270328T033000" }),
    );
    expect(schedule.sessions[0]?.end).toEqual({ local: "2027-03-28T03:30:00" });
    expect(store.sessions.list(eventId)[0]).toMatchObject({
      startsAt: "2027-03-27T23:30:00+00:00",
      endsAt: "2027-03-28T03:30:00+01:00",
    });
  });
});

const event = (...lines: string[]): string[] => [
  "BEGIN:VEVENT",
  "SUMMARY:A",
  ...lines,
  "END:VEVENT",
];

test("pitfall 7: no length, no end, a length alone, two days: each is kept as it is meant", () => {
  const { sessions } = parseSchedule(
    [
      "BEGIN:VCALENDAR",
      ...event("DTSTART:20270309T090000Z", "DTEND:20270309T090000Z"),
      ...event("DTSTART:20270309T090000Z"),
      ...event("DTSTART:20270309T090000Z", "DURATION:PT30M"),
      ...event("DTSTART:20270309T090000Z", "DTEND:20270311T090000Z"),
      "END:VCALENDAR",
    ].join("\r\n"),
  );
  const spans = sessions.map(({ start, end }) => ({
    startsAt: "instant" in start ? start.instant : 0,
    endsAt: "instant" in end ? end.instant : 0,
  }));
  expect(spans.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 60_000)).toEqual([
    0,
    0,
    30,
    48 * 60,
  ]);
  // What lasts six hours and more takes no place in the grid and no time of a plan.
  expect(spans.map(isBackground)).toEqual([false, false, false, true]);
});
