import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFiles } from "#electron/schedule-import/parsing/parse-files.ts";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { calendarText, type CalendarSession } from "#test/support/calendar-text.ts";
import { readBytes, realSchedules } from "#test/support/schedule-files.ts";
import { failureOf } from "#test/support/schedule-files.ts";
import { severalFiles } from "#test/support/several-files.ts";

const file = (name: string, text: string) => ({ name, text });
const titles = ({ sessions }: ParsedSchedule) => sessions.map(({ title }) => title);
const real = (name: string) => new TextDecoder().decode(readBytes(`${realSchedules}/${name}`));

/** `Title: Name, Affiliation; …` */
const people = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(
    ({ title, speakers }) =>
      `${title}: ${speakers.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(", ")).join("; ")}`,
  );

const together = [
  "Hedges as infrastructure: Ada Brook, Owl Trust; Bo Reed, Reed & Daughters",
  "Ponds, one year on: Cy Dunn, Damp Ltd",
];

describe("sessions from one file and speakers from another", () => {
  test.each([
    ["sessionize-sessions.json", "sessionize-speakers.json"],
    ["sessionize-speakers.json", "sessionize-sessions.json"],
  ])("of Sessionize: %s, %s", (...names) => {
    const schedule = parseFiles(severalFiles(...names));
    expect(people(schedule)).toEqual(together);
    expect(schedule).toMatchObject({ format: "sessionize", warnings: [] });
    expect(schedule.people).toHaveLength(3);
  });

  test("of tables, by name", () => {
    const schedule = parseFiles(severalFiles("talks.csv", "people.csv"));
    expect(people(schedule)).toEqual([
      "Hedges as infrastructure: Ada Brook, Owl Trust; Bo Reed, Reed & Daughters",
      "Ponds, one year on: Cy Dunn",
      "Lunch: ",
    ]);
    expect(schedule).toMatchObject({ format: "csv", fileName: "talks.csv" });
  });

  test("of two systems: the sessions' own word counts", () => {
    const own = { name: "own.csv", text: "Speaker,Company\nAda Brook,Elsewhere\nCy Dunn,Damp Ltd" };
    const [talks, speakers] = severalFiles("talks.csv", "sessionize-speakers.json");
    const schedule = parseFiles([talks, own, speakers].filter((one) => one !== undefined));
    // Two lists disagree about Ada, and nothing tells which of them is meant.
    expect(people(schedule)).toEqual([
      "Hedges as infrastructure: Ada Brook; Bo Reed, Reed & Daughters",
      "Ponds, one year on: Cy Dunn, Damp Ltd",
      "Lunch: ",
    ]);
  });

  test("is a list of speakers where no file has sessions", () => {
    const schedule = parseFiles(severalFiles("people.csv", "sessionize-speakers.json"));
    expect(schedule).toMatchObject({ format: "speakers", sessions: [] });
    expect(schedule.people).toHaveLength(6);
  });
});

test("the three files of a Hoverboard site are the site", () => {
  const parts = [
    "hoverboard-schedule.json",
    "hoverboard-sessions.json",
    "hoverboard-speakers.json",
  ];
  const [whole] = severalFiles("../hoverboard-v1.json");
  const { sessions, people: list } = parseSchedule(whole?.text ?? "");
  const schedule = parseFiles(severalFiles(...parts));
  expect(schedule.sessions.map(({ where: _place, ...one }) => one)).toEqual(
    sessions.map(({ where: _place, ...one }) => one),
  );
  expect(schedule.people).toEqual(list);
  expect(parseFiles(severalFiles(...parts.toReversed())).sessions).toHaveLength(sessions.length);
  // The schedule and the sessions are enough; the people are then their ids.
  expect(parseFiles(severalFiles(...parts.slice(0, 2))).sessions[1]?.speakers).toMatchObject([
    { name: "1" },
  ]);
  for (const names of [parts.slice(1), [parts[0] ?? "", parts[2] ?? ""]]) {
    expect(failureOf(() => parseFiles(severalFiles(...names))).message).toContain(
      "Choose the files of its schedule, sessions and speakers together.",
    );
  }
});

describe("several calendars are one schedule", () => {
  const quay: CalendarSession[] = [
    { uid: "f00d-0001-beef", title: "Opening", room: "Quay" },
    { uid: "1", title: "Knots", start: "20261201T110000", room: "Quay", speakers: ["Ada Lind"] },
    { uid: "2", title: "Lunch", start: "20261201T120000" },
  ];
  const deck: CalendarSession[] = [
    { uid: "f00d-0001-beef", title: "Opening", track: "Everybody", speakers: ["Bo Berg"] },
    { uid: "1", title: "Tides", start: "20261201T110000", room: "Deck" },
    { uid: "2", title: "Lunch", start: "20261202T120000" },
  ];

  test("what both have is there once, with what either says; numbers that start anew stay apart", () => {
    const schedule = parseFiles([
      file("quay.ics", calendarText(quay, { name: "Boat Talks 2026: Quay" })),
      file("deck.ics", calendarText(deck, { name: "Boat Talks 2026: Deck" })),
    ]);
    expect(titles(schedule)).toEqual(["Opening", "Knots", "Lunch", "Tides", "Lunch"]);
    expect(schedule.sessions[0]).toMatchObject({
      room: "Quay",
      track: "Everybody",
      speakers: [{ name: "Bo Berg" }],
    });
    expect(schedule.event).toMatchObject({ name: "Boat Talks 2026", zone: "Europe/Lisbon" });
    expect(schedule.warnings).toEqual([]);
  });

  test("of several zones: each is read in its own, the most sessions say the event's, and it is told", () => {
    const schedule = parseFiles([
      file("quay.ics", calendarText(quay)),
      file("deck.ics", calendarText(deck.slice(1, 2), { zone: "Asia/Kolkata" })),
    ]);
    expect(schedule.event.zone).toBe("Europe/Lisbon");
    expect(schedule.sessions.at(-1)?.start).toEqual({
      instant: Date.parse("2026-12-01T11:00:00+05:30"),
    });
    expect(schedule.warnings).toEqual([
      {
        code: "zones-differ",
        message:
          "The files give several time zones. The times of this one are read in Asia/Kolkata; the event is in Europe/Lisbon.",
        where: "deck.ics",
      },
    ]);
  });

  test("of two formats: a session is known by its address, else by its place in the programme", () => {
    const table = [
      "Title,Start,End,Room,Affiliation,Speakers,Url",
      "Knots and how,2026-12-01 11:30,2026-12-01 12:00,,Owl Trust,Ada Lind,https://boats.example/knots/",
      "Opening,2026-12-01 09:00,2026-12-01 10:00,,Reed,Bo Berg,",
      "Party,2026-12-01 20:00,2026-12-01 23:00,,,,",
    ].join("\n");
    const [opening, knots] = quay;
    const schedule = parseFiles([
      file(
        "boats.ics",
        calendarText([
          { ...opening, title: "Opening" },
          { ...knots, title: "Knots", url: "http://boats.example/knots" },
        ]),
      ),
      file("boats.csv", table),
    ]);
    expect(titles(schedule)).toEqual(["Opening", "Knots", "Party"]);
    expect(people(schedule)).toEqual([
      "Opening: Bo Berg, Reed",
      "Knots: Ada Lind, Owl Trust",
      "Party: ",
    ]);
    expect(schedule.format).toBe("icalendar");
  });

  test("the same file twice changes nothing", () => {
    const one = file("quay.ics", calendarText([...quay, ...quay]));
    expect(titles(parseFiles([one, one]))).toEqual(titles(parseSchedule(one.text)));
  });
});

test("what is no schedule is named with its file", () => {
  const [talks] = severalFiles("talks.csv");
  const letter = { name: "letter.vcf", text: "BEGIN:VCARD\r\nEND:VCARD" };
  const event = { name: "boats.json", text: '{"lanyard": 1, "events": []}' };
  const files = (other: typeof letter) => [talks, other].filter((one) => one !== undefined);
  expect(failureOf(() => parseFiles(files(letter)))).toMatchObject({
    code: "not-a-schedule",
    message: expect.stringMatching(/^letter\.vcf: This is an address card/),
  });
  expect(failureOf(() => parseFiles(files(event))).message).toMatch(/^boats\.json: /);
});

test("warnings say in which file", () => {
  const quay = calendarText([{ title: "Quay" }]).replace("DTEND:20261201T100000\r\n", "");
  const [talks] = severalFiles("talks.csv");
  const files = [{ name: "quay.ics", text: quay }, talks].filter((one) => one !== undefined);
  for (const { where } of parseFiles(files).warnings) {
    expect(where).toMatch(/^(?:quay\.ics|talks\.csv)/);
  }
});

describe.skipIf(!existsSync(realSchedules))(
  "real schedules (skipped where ../shared/schedules is absent)",
  () => {
    test("Droidcon's grid and a list of its speakers", () => {
      const grid = {
        name: "a.json",
        text: real("json-sessionize-gridsmart-droidcon-nyc-2024.json"),
      };
      const before = parseSchedule(grid.text);
      const known = before.sessions.flatMap(({ speakers }) => speakers);
      const list = known.map(({ personId, name }, at) => ({
        id: personId,
        fullName: name,
        tagLine: `Engineer at Firm ${at}`,
        profilePicture: null,
        sessions: [],
      }));
      const speakers = { name: "b.json", text: JSON.stringify(list) };
      const after = parseFiles([grid, speakers]);
      expect(after.sessions).toHaveLength(80);
      expect(known.some(({ affiliation }) => affiliation !== null)).toBe(false);
      const filled = after.sessions.flatMap((one) => one.speakers);
      expect(filled).toHaveLength(known.length);
      expect(filled.every(({ affiliation }) => affiliation?.startsWith("Firm "))).toBe(true);
    });
  },
);
