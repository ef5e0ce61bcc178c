import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeICalendar } from "#electron/schedule-export/icalendar/write-icalendar.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { aScheduledSession } from "#test/support/builders.ts";
import { aStoredSession as storedSession } from "#test/support/schedule-sides.ts";
import { badlyFoldedLines, readCalendar } from "#test/support/read-calendar.ts";
import { testNow } from "#test/support/store.ts";

const aStoredSession = (given: Partial<StoredSession> = {}): StoredSession =>
  storedSession("0198c0de-0000-7000-8000-000000000001", { ...aScheduledSession(), ...given });
const amsterdam = {
  name: "Gophers by the Canal 2026",
  place: "Amsterdam",
  zone: "Europe/Amsterdam",
  dayStartsAt: 240,
};
const write = (
  sessions: StoredSession[],
  event: Partial<typeof amsterdam> = {},
  name = "Gophers",
) => writeICalendar({ ...amsterdam, ...event }, sessions, { name, now: testNow });
function written(session: Partial<StoredSession>, event: Partial<typeof amsterdam> = {}) {
  const [read] = readCalendar(write([aStoredSession(session)], event));
  if (read === undefined) throw new Error("Nothing was written");
  return read;
}

/** In the night in which the clock goes from 03:00 back to 02:00, at 01:00 UTC. */
function zoneAt(hour: number, minute: number): string {
  const startsAt = Date.UTC(2026, 9, 25, hour, minute);
  const read = written({ startsAt, endsAt: startsAt + 60_000 });
  expect(read.start).toBe(startsAt);
  return read.zone;
}

/** What of a text a calendar can hold. */
const kept = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?![\t\n])\p{Cc}/gu, "");

describe("A calendar", () => {
  test("tells all of a session in properties that every calendar knows", () => {
    const session = aStoredSession({
      id: "0198c0de-0000-7000-8000-000000000001",
      plan: "must",
      slidesUrl: "https://example.org/slides.pdf",
      speakers: [
        { name: "Grace Okafor", affiliation: "Contoso" },
        { name: "Ada Lind", affiliation: null },
      ],
    });
    expect(written(session)).toEqual({
      uid: "0198c0de-0000-7000-8000-000000000001",
      title: "Service meshes without tears",
      start: session.startsAt,
      end: session.endsAt,
      zone: "Europe/Amsterdam",
      location: "Hall 1",
      description:
        "Speakers: Grace Okafor, Contoso; Ada Lind\n\nWhere the sidecars went.\n\nSlides: https://example.org/slides.pdf",
      url: "https://example.org/sessions/meshes",
      status: "CONFIRMED",
      categories: ["Networking", "Must"],
      priority: 1,
      sequence: testNow / 60_000,
      stamp: testNow,
    });
  });

  test("is written line by line as RFC 5545 has it", () => {
    const text = write([aStoredSession({ plan: "maybe", abstract: null, url: null })]);
    expect(text.replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Lanyard//Lanyard//EN
      CALSCALE:GREGORIAN
      NAME:Gophers
      X-WR-CALNAME:Gophers
      X-WR-TIMEZONE:Europe/Amsterdam
      BEGIN:VTIMEZONE
      TZID:Europe/Amsterdam
      BEGIN:STANDARD
      DTSTART:20251026T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:0198c0de-0000-7000-8000-000000000001
      DTSTAMP:20260324T120000Z
      SEQUENCE:29572560
      DTSTART;TZID=Europe/Amsterdam:20260324T100000
      DTEND;TZID=Europe/Amsterdam:20260324T103000
      SUMMARY:Service meshes without tears
      LOCATION:Hall 1
      DESCRIPTION:Speaker: Grace Okafor\\, Contoso
      CATEGORIES:Networking,Maybe
      STATUS:CONFIRMED
      PRIORITY:5
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("says that a cancelled session and one that left the programme do not take place", () => {
    expect(written({ status: "cancelled" }).status).toBe("CANCELLED");
    expect(written({ status: "gone" }).status).toBe("CANCELLED");
  });

  test("gives a session without a length no end, since an end is later than its start", () => {
    const startsAt = Date.UTC(2026, 2, 24, 9);
    expect(written({ startsAt, endsAt: startsAt })).toMatchObject({
      start: startsAt,
      end: null,
    });
  });

  test("has a session without a room take place where the event does", () => {
    expect(written({ room: null }).location).toBe("Amsterdam");
    expect(written({ room: null }, { place: "" }).location).toBeNull();
  });

  test("keeps commas and semicolons of an address, and writes it in ASCII", () => {
    expect(written({ url: "https://example.org/a,b;c?q=1,2#räume" }).url).toBe(
      "https://example.org/a,b;c?q=1,2#r%C3%A4ume",
    );
  });

  test.each(["UTC", "Etc/UTC", "GMT", "+05:30"])("is all in UTC for the zone %s", (zone) => {
    const read = written({}, { zone });
    expect(read).toMatchObject({ zone: "UTC", start: aStoredSession().startsAt });
    expect(write([aStoredSession()], { zone })).not.toContain("VTIMEZONE");
  });

  test("tells a wall time that comes twice in UTC, since programs differ on which is meant", () => {
    const local = "Europe/Amsterdam";
    const before = zoneAt(23, 58);
    const twice = [zoneAt(0, 0), zoneAt(0, 30), zoneAt(1, 0), zoneAt(1, 59)];
    const after = zoneAt(2, 0);
    expect([before, after]).toEqual([local, local]);
    expect(new Set(twice)).toEqual(new Set(["UTC"]));
  });

  test("is read again by Lanyard with the same titles, times, rooms, tracks and speakers", () => {
    const session = aStoredSession({ speakers: [{ name: "Grace Okafor", affiliation: null }] });
    const parsed = parseSchedule(write([session]));
    expect(parsed.event).toMatchObject({ name: "Gophers", zone: "Europe/Amsterdam" });
    expect(parsed.sessions).toHaveLength(1);
    expect(parsed.sessions[0]).toMatchObject({
      title: session.title,
      start: { instant: session.startsAt },
      end: { instant: session.endsAt },
      room: "Hall 1",
      track: "Networking",
      speakers: [{ name: "Grace Okafor", affiliation: null }],
      abstract: { source: "Where the sidecars went." },
      url: session.url,
    });
  });
});

describe("Whatever a session holds", () => {
  /** Words as they are, and what breaks lines and values. */
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        "a",
        ",",
        ";",
        "\\",
        "\n",
        "\r",
        "\t",
        " ",
        ":",
        '"',
        "ö",
        "語",
        "🎉",
        "\u0000",
      ),
      maxLength: 200,
    }),
  );
  test("every program reads the same texts, in lines of at most 75 octets", () => {
    fc.assert(
      fc.property(text, text, text, text, (title, room, any, name) => {
        // ical.js takes the comma behind a backslash in a list for a part of the word.
        const track = any.replaceAll("\\", "");
        const session = aStoredSession({
          title,
          room,
          track,
          plan: "backup",
          abstract: null,
          speakers: [],
        });
        const file = write([session], {}, name);
        expect(badlyFoldedLines(file)).toEqual([]);
        const [read] = readCalendar(file);
        expect(read).toMatchObject({
          title: kept(title),
          location: kept(room) === "" ? null : kept(room),
          categories: [kept(track), "Backup"].filter((word) => word !== ""),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("every program reads the same instants, in any zone and year", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const hour = 60 * 60_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2037, 0) / 1000 }),
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 24 * 400 }), fc.integer({ min: 0, max: 3000 })),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (zone, from, spans) => {
          const sessions = spans.map(([hours, minutes]) => {
            const startsAt = from * 1000 + hours * hour;
            return aStoredSession({ startsAt, endsAt: startsAt + minutes * 60_000 });
          });
          const read = readCalendar(write(sessions, { zone }));
          expect(read.map(({ start, end }) => ({ start, end: end ?? start }))).toEqual(
            sessions.map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
