import { describe, expect, test } from "vitest";
import { lines, people, read } from "#test/support/programme-lists.ts";
import { fixtureSchedule, sessionTitled } from "#test/support/schedule-files.ts";

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
