import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { decodeText } from "#electron/schedule-import/reading/decode-text.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { Store } from "#electron/store/store.ts";
import { abstractTree } from "#shared/rich-text/abstract-tree.ts";
import { isBackground } from "#shared/session-length.ts";
import type { SessionRow } from "#shared/session.ts";
import { aBody, ofSession } from "#test/support/builders.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { compareText, importText } from "#test/support/import-text.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";
import { openTestStore } from "#test/support/store.ts";

// The 14 pitfalls seen in the schedules of real conferences, one by one. The tests beside this one go into each.

const inLisbon = (...sessions: CalendarSession[]): string => calendarText(sessions);

const knots: CalendarSession = { uid: "1", title: "Knots that hold", speakers: ["Ada Lind"] };
const lunch: CalendarSession = { uid: "9", title: "Lunch", start: "20261201T120000" };

const titlesOf = (store: Store, eventId: string): string[] =>
  store.sessions.list(eventId).map(({ title }) => title);

/** Imports a schedule, writes a note on its first session and imports another one into the same event. */
function updated(
  first: string,
  second: string,
): { store: Store; eventId: string; mine: SessionRow } {
  const store = openTestStore();
  const { eventId } = importText(store, first);
  const [session] = store.sessions.list(eventId);
  if (session === undefined) throw new Error("No session");
  store.notes.replace(ofSession(session.id), aBody("Mine"));
  importText(store, second, { into: eventId, confirmed: true });
  return { store, eventId, mine: store.sessions.get(session.id) };
}

/** A schedule.xml with one session of these fields. */
const xml = (fields: string, conference = ""): string =>
  `<schedule><conference><title>T</title>${conference}</conference><day date="2027-03-09"><room name="R"><event id="1"><title>A</title>${fields}</event></room></day></schedule>`;

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

test("pitfall 8: 25 sessions at once in 108 rooms and 79 tracks are all there", () => {
  const store = openTestStore();
  const sessions = Array.from({ length: 216 }, (_, at) => ({
    uid: String(at),
    title: `Talk ${at}`,
    start: `20261201T${String(9 + Math.floor(at / 25)).padStart(2, "0")}0000`,
    room: `Room ${at % 108}`,
    track: `Track ${at % 79}`,
  }));
  expect(compareText(store, inLisbon(...sessions)).compared).toMatchObject({
    sessions: 216,
    rooms: 108,
    tracks: 79,
  });
});

test("pitfall 9: speakers stand in titles, attendees, descriptions; a comma does not part two people by itself", () => {
  const [titled] = fixtureSchedule("pretalx.ics").sessions;
  expect(titled?.speakers.length).toBeGreaterThan(0);
  expect(parseSchedule(inLisbon(knots)).sessions[0]?.speakers).toMatchObject([
    { name: "Ada Lind" },
  ]);
  const described = parseSchedule(
    inLisbon({ title: "Ropes", text: "Speaker: Bo Marsh\n\nAll about ropes." }),
  );
  expect(described.sessions[0]).toMatchObject({
    speakers: [{ name: "Bo Marsh" }],
    abstract: { source: "All about ropes." },
  });
  const [person] = parseSchedule(
    xml(
      "<start>10:00</start><duration>1:00</duration><persons><person id='1'>Bruno Kern, Initiative &amp;quot;Ufer&amp;quot;</person></persons>",
    ),
  ).sessions.flatMap(({ speakers }) => speakers);
  expect(person?.name).toBe('Bruno Kern, Initiative "Ufer"');
});

test("pitfall 10: texts are HTML, Markdown or plain, with control characters, and safe when shown", () => {
  const text =
    "<p>Knots&nbsp;hold\u0006.</p><script>alert(1)</script><a href='javascript:x'>here</a>";
  const [session] = parseSchedule(inLisbon({ title: " Knots 🪢 結び ", text })).sessions;
  expect(session?.title).toBe("Knots 🪢 結び");
  expect(session?.abstract?.format).toBe("html");
  const shown = toHtml(abstractTree(session?.abstract ?? { format: "text", source: "" }));
  expect(shown).toContain("hold");
  expect(shown).not.toMatch(/script|javascript/);
  const broken = parseSchedule(
    xml("<start>10:00</start><duration>1:00</duration><abstract>A\u0006B</abstract>"),
  );
  expect(broken.sessions[0]?.abstract?.source).toBe("AB");
  expect(broken.warnings).toMatchObject([{ code: "control-characters" }]);
});

test("pitfall 11: a table with American dates, lengths in words, cells of several lines", () => {
  const { sessions } = parseSchedule(
    [
      "title,start,duration,presenters,description",
      'Knots,4/29/2016 13:00,00hr:50min,"Ada Lind, Bo Marsh","One line\nand ""another"""',
      'Ropes,4/30/2016 14:00,1:30,Cy Reed,"More, with commas"',
    ].join("\r\n"),
  );
  expect(sessions).toMatchObject([
    {
      start: { local: "2016-04-29T13:00:00" },
      end: { local: "2016-04-29T13:50:00" },
      speakers: [{ name: "Ada Lind" }, { name: "Bo Marsh" }],
      abstract: { source: 'One line\nand "another"' },
    },
    { end: { local: "2016-04-30T15:30:00" } },
  ]);
});

describe("pitfall 12: placeholders", () => {
  test("a placeholder that gets its talk keeps the note; an empty text is none", () => {
    const { mine } = updated(
      inLisbon({ uid: "1", title: "Keynote: To Be Announced", text: "TBD" }, lunch),
      inLisbon({ uid: "1", title: "Keynote: Knots that hold", speakers: ["Ada Lind"] }, lunch),
    );
    expect(mine).toMatchObject({ title: "Keynote: Knots that hold", hasNote: true });
    const [first] = parseSchedule(inLisbon({ title: "A", text: "TBD" })).sessions;
    expect(first?.abstract).toBeNull();
  });

  test("titles that repeat stay apart, also when they come in again", () => {
    const store = openTestStore();
    const breaks = inLisbon(
      ...[9, 10, 11].map((hour) => ({
        title: "Room change",
        start: `20261201T${String(hour).padStart(2, "0")}0000`,
      })),
    );
    const { eventId } = importText(store, breaks);
    expect(importText(store, breaks, { into: eventId })).toMatchObject({
      added: 0,
      removed: 0,
      unchanged: 3,
    });
  });
});

test.each([
  ["<schedule><day date='2014-07-21'><entry/><entry/></day></schedule>", "2 <entry>"],
  ['[{"Title": "Knots", "Abstract": "…"}, {"Title": "Ropes", "Abstract": "…"}]', "2 talks"],
  ['{{% schedule link="https://boats26.sched.com/" %}}', "boats26.sched.com"],
  ["- Knots\n- Ropes\n- Tides", "3 titles"],
])("pitfall 13: %s is valid and no schedule, and told so: %s", (text, words) => {
  const failure = failureOf(() => parseSchedule(text));
  expect(failure.code).toBe("not-a-schedule");
  expect(failure.message).toContain(words);
});

test("pitfall 14: 4 MB are read (in a worker: run-import.test.ts)", () => {
  const text = "All about knots. ".repeat(80);
  const large = inLisbon(
    ...Array.from({ length: 2600 }, (_, at) => ({
      uid: String(at),
      title: `Talk ${at}`,
      text: `${at} ${text}`,
    })),
  );
  expect(large.length).toBeGreaterThan(4_000_000 * 0.9);
  expect(parseSchedule(decodeText(Buffer.from(large))).sessions).toHaveLength(2600);
});
