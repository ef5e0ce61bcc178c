import { describe, expect, test } from "vitest";
import { lines, people, read } from "#test/support/programme-lists.ts";
import { failureOf, fixtureSchedule } from "#test/support/schedule-files.ts";

describe("a list of talks in Markdown", () => {
  const schedule = fixtureSchedule("talks.md");

  test("has a name, days, times in the zone it declares, rooms", () => {
    expect(schedule.format).toBe("text");
    expect(schedule.event).toMatchObject({ name: "Boat Days 2026", zone: null });
    expect(lines(schedule)).toEqual([
      "2026-03-23T08:00Z–08:45Z Knots that hold",
      "2026-03-23T08:45Z–09:30Z Ropes, compared",
      "2026-03-23T09:30Z–10:00Z Coffee break",
      "2026-03-23T10:00Z–11:00Z Sails at night",
      "2026-03-24T09:00Z–10:00Z Tides for beginners (Deck)",
      "2026-03-24T10:00Z–11:00Z Lunch (Deck)",
      "2026-03-24T11:00Z–11:30Z Charts (Hall 1)",
      "2026-03-24T11:30Z–13:30Z Compasses (Hall 2)",
      "2026-03-24T21:30Z–22:30Z Night watch",
      "2026-03-24T22:30Z–23:30Z Late watch",
    ]);
  });

  test("tells speakers with their firms, links, breaks and what is crossed out", () => {
    expect(people(schedule).slice(0, 3)).toEqual([
      "Ada Lind, Quay Works",
      "Bo Marsh, Harbour Labs; Cy Reed, Harbour Labs",
      "",
    ]);
    const [knots, , coffee, sails] = schedule.sessions;
    expect(knots?.url).toBe("https://example.org/knots");
    expect(coffee?.kind).toBe("break");
    expect(sails?.cancelled).toBe(true);
    expect(schedule.sessions.at(-1)?.abstract).toBeNull();
  });

  test("says how many ends were guessed, and hands on what its offsets tell of the zone", () => {
    expect(schedule.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/^ends-guessed: 8 sessions have no end/),
    ]);
    expect(new Set(schedule.offsets?.map(({ minutes }) => minutes))).toEqual(new Set([120]));
  });
});

test("a list in German: hours with Uhr, dotted ones in ranges, dates with and without a year", () => {
  const schedule = fixtureSchedule("talks-de.txt");
  expect(lines(schedule)).toEqual([
    "2026-03-23T09:00–09:30 Begrüßung",
    "2026-03-23T09:30–10:15 Wie man Knoten macht (Raum 101)",
    "2026-03-23T11:00–12:00 Segel setzen",
    "2026-03-24T14:00–15:00 Abschluss",
  ]);
  expect(people(schedule)).toEqual(["", "", "Anna Meer", ""]);
});

test("lists in French and Spanish", () => {
  const schedule = read(
    [
      "## mardi 24 mars 2026",
      "- 9h00 - 9h45 : Accueil",
      "- de 10h à 11h30 : Les nœuds (Salle 3)",
      "- 14h : Clôture",
      "",
      "## miércoles, 25 de marzo de 2026",
      "- 10:00 a 11:00 Nudos que aguantan (Sala 2)",
    ].join("\n"),
  );
  expect(lines(schedule)).toEqual([
    "2026-03-24T09:00–09:45 Accueil",
    "2026-03-24T10:00–11:30 Les nœuds (Salle 3)",
    "2026-03-24T14:00–15:00 Clôture",
    "2026-03-25T10:00–11:00 Nudos que aguantan (Sala 2)",
  ]);
});

test("hours of twelve: am and pm count for both ends, and after noon comes one o'clock", () => {
  const schedule = read(
    [
      "Monday 3/23/2026",
      "9:00 am - 10:00 am   Registration",
      "10:00-11:30am Opening",
      "12:30 Lunch",
      "1:30 Knots",
      "3:00-4:00 PM Tides",
    ].join("\n"),
  );
  expect(lines(schedule)).toEqual([
    "2026-03-23T09:00–10:00 Registration",
    "2026-03-23T10:00–11:30 Opening",
    "2026-03-23T12:30–13:30 Lunch",
    "2026-03-23T13:30–15:00 Knots",
    "2026-03-23T15:00–16:00 Tides",
  ]);
});

describe("what holds no schedule is told what is missing", () => {
  test.each([
    ["# Talks\n- Knots that hold\n- Ropes, compared\n- Tides", "a list of 3 titles, and no times"],
    ["| Talk | Who |\n|---|---|\n| A | B |\n| C | D |\n| E | F |", "a list of 3 titles"],
    ["10:00 Knots\n11:00 Ropes", "2 sessions with a time, but no day"],
    ["When is the talk on tides? Is it 10:00 or later on Monday?", "could be recognised"],
    ["Monday 20:08\n\nUpdated.", "could be recognised"],
    [
      '{{% schedule link="https://boats26.sched.com/" %}}',
      "Import https://boats26.sched.com/all.ics",
    ],
    ['{{< iframe "https://example.org" >}}', "only embeds"],
    ["2026-03-23\n10:00\n\n\n11:00", "2 times, but no titles"],
  ])("%j: %s", (text, words) => {
    const failure = failureOf(() => read(text));
    expect(failure.code).toBe("not-a-schedule");
    expect(failure.message).toContain(words);
  });

  test("a date without a year cannot be read where nobody knows what day it is", () => {
    const failure = failureOf(() => read("Monday, March 23\n10:00 Knots", null));
    expect(failure.message).toContain("no year");
  });
});

test("rows and times that are left out are counted in the warnings", () => {
  const schedule = read(
    "9:00 Too early\n\n2026-03-23\n10:00-11:00 Knots\n\n| Time | Talk |\n|---|---|\n| soon | Ropes |\n| 12:00-13:00 | Tides |",
  );
  expect(schedule.warnings.map(({ code }) => code)).toEqual(["no-day", "no-start"]);
});

test.each([
  ["marks of emphasis", `10:00 ${"**a_*b ".repeat(200_000)}`],
  ["brackets", "10:00 [[[[](\n".repeat(3_000)],
  ["pipes", "|".repeat(1_000_000)],
  ["spaces before nothing", `10:00${" ".repeat(500_000)}\n`],
  ["bare times", "10:00\n\n".repeat(30_000)],
  ["dashes", `2026-03-23\n10:00 ${"a - ".repeat(100_000)}`],
])("many %s are read without a hang", (_, text) => {
  const outcome = ((): string => {
    try {
      return String(read(text).sessions.length);
    } catch {
      return failureOf(() => read(text)).code;
    }
  })();
  expect(outcome).toMatch(/^(?:\d+|not-a-schedule|too-large)$/);
});
