import { describe, expect, test } from "vitest";
import { parseSchedule } from "#electron/schedule-import/parsing/parse-schedule.ts";
import type { ParsedSchedule, ParsedTime } from "#shared/schedule.ts";
import { failureOf, fixtureSchedule, sessionTitled } from "#test/support/schedule-files.ts";

const clock = (time: ParsedTime): string =>
  "local" in time
    ? time.local.slice(0, 16)
    : `${new Date(time.instant).toISOString().slice(0, 16)}Z`;

/** `start–end title (room)` of each session. */
const lines = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(
    ({ start, end, title, room }) =>
      `${clock(start)}–${clock(end).slice(11)} ${title}${room === null ? "" : ` (${room})`}`,
  );

const people = ({ sessions }: ParsedSchedule): string[] =>
  sessions.map(({ speakers }) =>
    speakers
      .map(({ name, affiliation }) => (affiliation === null ? name : `${name}, ${affiliation}`))
      .join("; "),
  );

const read = (text: string, today: string | null = "2026-11-22"): ParsedSchedule =>
  parseSchedule(text, { format: "text", today });

/** One title an hour. */
const list = (...titles: string[]): ParsedSchedule =>
  read(["2026-03-23", ...titles.map((title, index) => `${10 + index}:00 ${title}`)].join("\n"));

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

describe("tables", () => {
  const schedule = fixtureSchedule("talks-table.md");

  test("a row is a session, in the zone of the heading; a slot may have several, a row may name the day", () => {
    expect(lines(schedule).slice(0, 4)).toEqual([
      "2026-03-23T08:00Z–08:30Z Opening (Hall 1)",
      "2026-03-23T08:30Z–09:15Z Tides | ebb (Hall 1)",
      "2026-03-23T08:30Z–09:15Z Charts (Hall 2)",
      "2026-03-24T09:00Z–10:00Z Sails (Hall 1)",
    ]);
    expect(people(schedule).slice(0, 4)).toEqual([
      "",
      "Cy Reed, Harbour; Di Moor, Quay",
      "Ed North",
      "Fe Gale",
    ]);
    expect(schedule.sessions[1]?.url).toBe("https://example.org/tides");
  });

  test("rooms side by side are columns of their own; lunch is for all", () => {
    expect(
      schedule.sessions
        .slice(4)
        .map(({ title, room, speakers }) => [title, room, speakers[0]?.name]),
    ).toEqual([
      ["Knots", "Hall 1", "Ada Lind"],
      ["Ropes", "Hall 2", "Bo Marsh"],
      ["Lunch", null, undefined],
    ]);
  });

  test("columns that nothing explains stay in the abstract", () => {
    expect(sessionTitled(schedule, "Tides | ebb").abstract).toEqual({
      format: "text",
      source: "Backup: Knots",
    });
    expect(sessionTitled(schedule, "Opening").abstract).toBeNull();
  });

  test("cells parted by tabs are a table, too", () => {
    const pasted = read(
      "Monday 23 March 2026\nTime\tTitle\tSpeaker\tRoom\n10:00-10:30\tKnots\tAda Lind\tHall 1\n10:30-11:00\tRopes\tBo Marsh\tHall 2\n",
    );
    expect(lines(pasted)).toEqual([
      "2026-03-23T10:00–10:30 Knots (Hall 1)",
      "2026-03-23T10:30–11:00 Ropes (Hall 2)",
    ]);
    expect(people(pasted)).toEqual(["Ada Lind", "Bo Marsh"]);
  });
});

describe("times on lines of their own", () => {
  test("under the title, the abstract behind them", () => {
    const schedule = fixtureSchedule("talks-apart.txt");
    expect(lines(schedule)).toEqual([
      "2022-05-16T08:45Z–09:15Z Knots that hold (Deck)",
      "2022-05-17T14:00Z–14:35Z Ropes, compared",
    ]);
    expect(people(schedule)).toEqual(["Ada Lind, Quay Works", ""]);
    expect(schedule.sessions.map(({ abstract }) => abstract?.source)).toEqual([
      "How knots hold, and why they do. All is shown at 10:50 by hand.\n\nIt ends at noon.",
      "A rope is a rope. This one is longer.",
    ]);
  });

  test("above the title, the speaker under it", () => {
    const schedule = read(
      [
        "Monday, March 23, 2026",
        "",
        "09:00 - 09:45",
        "Knots that hold",
        "Ada Lind",
        "",
        "How knots hold, and why. With exercises.",
        "",
        "10:00 - 10:45 | Hall 1",
        "Ropes, compared",
        "Bo Marsh",
      ].join("\n"),
    );
    expect(lines(schedule)).toEqual([
      "2026-03-23T09:00–09:45 Knots that hold",
      "2026-03-23T10:00–10:45 Ropes, compared (Hall 1)",
    ]);
    expect(people(schedule)).toEqual(["Ada Lind", "Bo Marsh"]);
    expect(schedule.sessions[0]?.abstract?.source).toBe("How knots hold, and why. With exercises.");
  });

  test("in headings, with what is said under them", () => {
    const schedule = read(
      [
        "---",
        'title: "Boat Days"',
        "---",
        "## Monday 23 March 2026, 9:00–17:00",
        "### Hall 2",
        "#### 10:00–10:30: Knots that hold",
        "Speaker: Ada Lind",
        "",
        "All about knots.",
        "#### 10:30 (20 min) Ropes",
      ].join("\n"),
    );
    expect(schedule.event.name).toBe("Boat Days");
    expect(lines(schedule)).toEqual([
      "2026-03-23T10:00–10:30 Knots that hold (Hall 2)",
      "2026-03-23T10:30–10:50 Ropes (Hall 2)",
    ]);
    expect(people(schedule)).toEqual(["Ada Lind", ""]);
    expect(schedule.sessions[0]?.abstract?.source).toBe("All about knots.");
  });
});

describe("dates", () => {
  test("in front of each time, in many ways", () => {
    const schedule = read(
      [
        "2026-03-23 10:00–10:30 Knots",
        "23.03.2026, 14:00–15:00 Uhr: Charts",
        "2026-03-24T09:00:00-05:00 Tides",
        "Wed, 25 Mar 2026 at 9am - 10am: Sails",
      ].join("\n"),
    );
    expect(lines(schedule)).toEqual([
      "2026-03-23T10:00–10:30 Knots",
      "2026-03-23T14:00–15:00 Charts",
      "2026-03-24T14:00Z–15:00Z Tides",
      "2026-03-25T09:00–10:00 Sails",
    ]);
  });

  test.each([
    ["Monday, March 23", "2026-11-22", "2026-03-23"],
    ["Monday, March 23", "2019-01-01", "2020-03-23"],
    ["March 23", "2027-01-02", "2027-03-23"],
    ["Tag 1 – 5. Januar", "2026-12-28", "2027-01-05"],
    ["Friday", "2026-11-22", "2026-11-20"],
  ])("%s without a year is the nearest to %s: %s", (heading, today, day) => {
    expect(lines(read(`${heading}\n10:00-11:00 Knots`, today))).toEqual([
      `${day}T10:00–11:00 Knots`,
    ]);
  });

  test("a year in the title counts before the nearest one", () => {
    const schedule = read("# Boats 2020\n## Monday, March 23\n10:00-11:00 Knots");
    expect(lines(schedule)).toEqual(["2020-03-23T10:00–11:00 Knots"]);
  });

  test("a weekday alone is the next one in the programme, Day 3 two days after its first", () => {
    const schedule = read(
      "2026-03-23\n10:00-11:00 A\n\nTuesday\n10:00-11:00 B\n\nDay 3\n10:00-11:00 C",
    );
    expect(lines(schedule)).toEqual([
      "2026-03-23T10:00–11:00 A",
      "2026-03-24T10:00–11:00 B",
      "2026-03-25T10:00–11:00 C",
    ]);
  });

  test("which of two numbers is the month, the other dates tell", () => {
    const european = read("3/4/2026 10:00-11:00 A\n23/4/2026 10:00-11:00 B");
    expect(lines(european)[0]).toBe("2026-04-03T10:00–11:00 A");
    const american = read("3/4/2026 10:00-11:00 A\n4/23/2026 10:00-11:00 B");
    expect(lines(american)[0]).toBe("2026-03-04T10:00–11:00 A");
  });

  test("a weekday that is another one is told", () => {
    const schedule = read("Tuesday 2026-03-23\n10:00-11:00 Knots");
    expect(schedule.warnings).toMatchObject([{ code: "weekday-disagrees", where: "line 1" }]);
  });
});

describe("zones", () => {
  test("a zone's name makes wall times in it", () => {
    const schedule = read("Times are in Europe/Lisbon\n\n2026-03-23\n10:00-11:00 Knots");
    expect(schedule.event.zone).toBe("Europe/Lisbon");
    expect(lines(schedule)).toEqual(["2026-03-23T10:00–11:00 Knots"]);
  });

  test("letters of several zones are asked about", () => {
    const schedule = read("2026-03-23\n10:00-11:00 IST Knots");
    expect(lines(schedule)).toEqual(["2026-03-23T10:00–11:00 Knots"]);
    expect(schedule.warnings).toMatchObject([{ code: "unknown-zone" }]);
  });

  test("the zone beside one time counts for the others of the list", () => {
    const schedule = read("2026-03-23\n10:00-11:00 UTC+2 Knots\n11:00-12:00 Ropes");
    expect(lines(schedule)[1]).toBe("2026-03-23T09:00Z–10:00Z Ropes");
  });
});

describe("titles", () => {
  test("dashes in titles part no speakers", () => {
    const schedule = list(
      "Crossplane — The Framework for Platforms",
      "Cert-manager - Project Update",
      "Workshop - Rust Basics",
      "10 Years of Cilium",
    );
    expect(people(schedule).join("")).toBe("");
    expect(schedule.sessions.map(({ title }) => title)).toEqual([
      "Crossplane — The Framework for Platforms",
      "Cert-manager - Project Update",
      "Workshop - Rust Basics",
      "10 Years of Cilium",
    ]);
  });

  test("names behind dashes are speakers where most titles end in one, or where a firm follows", () => {
    const names = list("Knots – Ada Lind", "Ropes – Bo Marsh", "Tides – Cy Reed", "Coffee");
    expect(people(names)).toEqual(["Ada Lind", "Bo Marsh", "Cy Reed", ""]);
    expect(names.sessions[0]?.title).toBe("Knots");
    const firm = list("Knots - A Deep Dive", "Ropes - Bo Marsh, Harbour Labs");
    expect(people(firm)).toEqual(["", "Bo Marsh, Harbour Labs"]);
  });

  test("brackets hold rooms, people or kinds, or belong to the title", () => {
    const schedule = list(
      "Knots (Deck)",
      "Ropes (Deck)",
      "Tides (Workshop)",
      "Sails (W181)",
      "Charts (and maps)",
    );
    expect(schedule.sessions.map(({ title, room, kind }) => [title, room, kind])).toEqual([
      ["Knots", "Deck", "talk"],
      ["Ropes", "Deck", "talk"],
      ["Tides", null, "workshop"],
      ["Sails", "W181", "talk"],
      ["Charts (and maps)", null, "talk"],
    ]);
    expect(people(list("Knots (Ada Lind)", "Ropes (Bo Marsh)"))).toEqual(["Ada Lind", "Bo Marsh"]);
  });

  test("rooms in front, behind a bar, after a comma", () => {
    const schedule = list(
      "@ Deck: Knots",
      "[Hall 1] Ropes",
      "Hall 2: Tides",
      "Sails | Hall 3",
      "Charts, Room 4",
    );
    expect(schedule.sessions.map(({ title, room }) => [title, room])).toEqual([
      ["Knots", "Deck"],
      ["Ropes", "Hall 1"],
      ["Tides", "Hall 2"],
      ["Sails", "Hall 3"],
      ["Charts", "Room 4"],
    ]);
  });

  test("the same list twice gives the same", () => {
    const text = "2026-03-23\n10:00 Knots (Deck)\n11:00 Ropes — Bo Marsh, Labs";
    expect(read(text)).toEqual(read(text));
  });
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
