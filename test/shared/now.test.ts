import { describe, expect, it } from "vitest";
import { hasEnded, isAround, nextCandidate, presentOf } from "#shared/now.ts";
import type { SessionRow } from "#shared/session.ts";
import { aSession, at } from "#test/support/session-row.ts";

/** 24 March 2026 in Amsterdam. */
const clock = (time: string): number => Date.parse(`2026-03-24T${time}:00+01:00`);
const titles = (rows: readonly SessionRow[]): string[] => rows.map(({ title }) => title);

const talk = (title: string, from: string, to: string, fields: Partial<SessionRow> = {}) =>
  aSession({ title, ...at(from, to), ...fields });

function here(rows: SessionRow[], time: string): string[] {
  return titles(presentOf(rows, clock(time)).here);
}
function next(rows: SessionRow[], time: string): string[] {
  return titles(presentOf(rows, clock(time)).next);
}

/** What the key opens at ten past ten, from within a note. */
const pressAtTen = (rows: SessionRow[], openId: string | null) =>
  nextCandidate(presentOf(rows, clock("10:10")), openId)?.id;

const morning = [
  talk("Keynote", "09:00", "09:45"),
  talk("Mesh", "10:00", "10:30", { room: "Hall 2", plan: "must" }),
  talk("Queues", "10:00", "10:30", { room: "Hall 10" }),
  talk("Storage", "10:00", "10:45", { room: "Hall 3", plan: "backup" }),
  talk("Lunch", "12:00", "13:00", { kind: "break" }),
  talk("Panel", "13:00", "14:00", { plan: "maybe" }),
  talk("Film", "13:00", "14:00"),
];

describe("what runs", () => {
  it("is what was planned, the surest first, and the rest stands beside it", () => {
    const present = presentOf(morning, clock("10:10"));
    expect(titles(present.here)).toEqual(["Mesh", "Storage"]);
    expect(titles(present.beside)).toEqual(["Queues"]);
  });

  it("is everything where nothing was planned, by room", () => {
    const rows = morning.map((row) => ({ ...row, plan: null }));
    expect(here(rows, "10:10")).toEqual(["Mesh", "Storage", "Queues"]);
  });

  it("begins with its first instant and ends with its last", () => {
    expect(here(morning, "09:00")).toEqual(["Keynote"]);
    expect(here(morning, "10:00")).toEqual(["Mesh", "Storage"]);
  });

  it("still counts for 15 minutes after it ended while nothing else of one's own runs", () => {
    const rows = [
      talk("Mesh", "10:00", "10:30", { plan: "must" }),
      talk("Other", "10:30", "11:00"),
    ];
    expect(here(rows, "10:44")).toEqual(["Mesh"]);
    expect(titles(presentOf(rows, clock("10:44")).beside)).toEqual(["Other"]);
    expect(here(rows, "10:45")).toEqual(["Other"]);
  });

  it("makes way at once for what is planned next", () => {
    const rows = [
      talk("Mesh", "10:00", "10:30", { plan: "must" }),
      talk("Then", "10:30", "11:00", { plan: "backup" }),
    ];
    expect(here(rows, "10:30")).toEqual(["Then"]);
  });

  it("is no break and nothing that lasts all day, unless it was planned", () => {
    const rows = [
      talk("Lunch", "12:00", "13:00", { kind: "break" }),
      talk("Hack room", "08:00", "20:00"),
    ];
    expect(here(rows, "12:30")).toEqual([]);
    expect(titles(presentOf(rows, clock("12:30")).beside)).toEqual(["Lunch", "Hack room"]);
    const planned = rows.map((row) => ({
      ...row,
      plan: row.kind === "break" ? ("maybe" as const) : null,
    }));
    expect(here(planned, "12:30")).toEqual(["Lunch"]);
  });

  it("is neither cancelled, gone nor skipped", () => {
    const rows = [
      talk("A", "10:00", "11:00", { status: "cancelled", plan: "must" }),
      talk("B", "10:00", "11:00", { status: "gone", hasNote: true }),
      talk("C", "10:00", "11:00", { attendance: "skipped", plan: "must" }),
      talk("D", "10:00", "11:00"),
    ];
    expect(here(rows, "10:10")).toEqual(["D"]);
  });

  it("counts what is written about as one's own", () => {
    const rows = [talk("A", "10:00", "11:00"), talk("B", "10:00", "11:00", { hasNote: true })];
    expect(here(rows, "10:10")).toEqual(["B"]);
  });

  it("compares instants, not clocks: sessions of two zones run together", () => {
    const london = aSession({
      title: "London",
      startsAt: "2026-03-24T09:00:00+00:00",
      endsAt: "2026-03-24T10:00:00+00:00",
    });
    expect(here([london, talk("Amsterdam", "10:15", "10:45")], "10:20")).toEqual([
      "Amsterdam",
      "London",
    ]);
  });

  it("goes on past midnight and over the hour that a clock change repeats", () => {
    expect(here([talk("Party", "23:00", "25:00")], "23:59")).toEqual(["Party"]);
    const night = aSession({
      title: "Night",
      startsAt: "2026-10-25T02:30:00+02:00",
      endsAt: "2026-10-25T02:30:00+01:00",
    });
    const at230 = Date.parse("2026-10-25T02:15:00+01:00");
    expect(titles(presentOf([night], at230).here)).toEqual(["Night"]);
  });

  it("is over the hour that a clock change skips, for as long as it really lasts", () => {
    const night = aSession({
      title: "Night",
      startsAt: "2026-03-29T01:30:00+01:00",
      endsAt: "2026-03-29T03:30:00+02:00",
      plan: "must",
    });
    const hereAt = (time: string) => titles(presentOf([night], Date.parse(time)).here);
    expect(hereAt("2026-03-29T03:29:00+02:00")).toEqual(["Night"]);
    expect(hereAt("2026-03-29T03:46:00+02:00")).toEqual([]);
  });

  it("is what was planned while it runs over into a break; later in the break what comes is next", () => {
    const rows = [
      talk("Mesh", "10:00", "10:30", { plan: "must" }),
      talk("Coffee", "10:30", "11:00", { kind: "break" }),
      talk("Then", "11:00", "11:30", { plan: "maybe" }),
    ];
    const overrun = presentOf(rows, clock("10:40"));
    expect(titles(overrun.here)).toEqual(["Mesh"]);
    expect(nextCandidate(overrun, null)?.title).toBe("Mesh");
    const pause = presentOf(rows, clock("10:50"));
    expect([titles(pause.here), titles(pause.beside)]).toEqual([[], ["Coffee"]]);
    expect(nextCandidate(pause, null)?.title).toBe("Then");
  });

  it("follows a clock that is set back as one that is set forward", () => {
    const told = ["10:10", "13:10", "09:10", "10:10"].map((time) => here(morning, time));
    expect(told).toEqual([["Mesh", "Storage"], ["Panel"], ["Keynote"], ["Mesh", "Storage"]]);
  });

  it("copes with a session that ends before it begins, or at once", () => {
    const rows = [talk("Odd", "10:00", "09:00", { plan: "must" })];
    expect(here(rows, "10:05")).toEqual(["Odd"]);
    expect(presentOf(rows, clock("11:00"))).toEqual({ here: [], next: [], beside: [] });
  });
});

describe("what comes next", () => {
  it("is what was planned, however much else starts before it", () => {
    expect(next(morning, "09:10")).toEqual(["Mesh", "Storage"]);
    expect(next(morning, "10:10")).toEqual(["Panel"]);
  });

  it("is all that starts next where nothing is planned, breaks left out", () => {
    const rows = morning.map((row) => ({ ...row, plan: null }));
    expect(next(rows, "11:00")).toEqual(["Film", "Panel"]);
  });

  it("is nothing that begins more than a day later", () => {
    expect(presentOf(morning, clock("08:00") - 24 * 3_600_000).next).toEqual([]);
  });
});

describe("the key", () => {
  const present = presentOf(morning, clock("10:10"));

  it("opens what runs, then what else runs, then what comes, and begins again", () => {
    let open: string | null = null;
    const opened = Array.from({ length: 4 }, () => {
      const row = nextCandidate(present, open);
      open = row?.id ?? null;
      return row?.title;
    });
    expect(opened).toEqual(["Mesh", "Storage", "Panel", "Mesh"]);
  });

  it("opens two that are equally sure in turn, also once one or the other has a note", () => {
    const one = talk("Left", "10:00", "10:30", { room: "Hall 1", plan: "must" });
    const two = talk("Right", "10:00", "10:30", { room: "Hall 2", plan: "must" });
    const noted = [one, two].map((row) => ({ ...row, hasNote: true }));
    expect(pressAtTen([two, one], null)).toBe(one.id);
    for (const rows of [
      [one, two],
      [...noted.slice(0, 1), two],
      [one, ...noted.slice(1)],
    ]) {
      expect(pressAtTen(rows, one.id)).toBe(two.id);
      expect(pressAtTen(rows, two.id)).toBe(one.id);
    }
    // Where the first one is over, the other stays.
    const late = presentOf([{ ...one, ...at("09:30", "10:00") }, two], clock("10:10"));
    expect(nextCandidate(late, two.id)?.id).toBe(two.id);
  });

  it("follows the programme when its clocks are moved", () => {
    const moved = morning.map((row) => ({
      ...row,
      startsAt: new Date(Date.parse(row.startsAt) + 3_600_000).toISOString(),
      endsAt: new Date(Date.parse(row.endsAt) + 3_600_000).toISOString(),
    }));
    expect(nextCandidate(presentOf(morning, clock("10:10")), null)?.title).toBe("Mesh");
    expect(nextCandidate(presentOf(moved, clock("10:10")), null)?.title).toBe("Keynote");
    expect(nextCandidate(presentOf(moved, clock("11:10")), null)?.title).toBe("Mesh");
  });

  it("opens what runs from a note that has nothing to do with it", () => {
    expect(nextCandidate(present, "another")?.title).toBe("Mesh");
  });

  it("opens nothing where nothing runs and nothing comes", () => {
    expect(nextCandidate({ here: [], next: [], beside: [] }, null)).toBeNull();
  });
});

it("takes an event for around from the day before it to the day after, in every zone", () => {
  const event = { startsOn: "2026-03-24", endsOn: "2026-03-25" };
  expect(isAround(event, Date.parse("2026-03-22T23:59:00Z"))).toBe(false);
  expect(isAround(event, Date.parse("2026-03-23T10:00:00Z"))).toBe(true);
  expect(isAround(event, Date.parse("2026-03-26T23:59:00Z"))).toBe(true);
  expect(isAround(event, Date.parse("2026-03-27T00:00:00Z"))).toBe(false);
  expect(isAround({ startsOn: null, endsOn: null }, 0)).toBe(false);
});

it("tells what may run over from what runs, to the minute", () => {
  const mesh = talk("Mesh", "10:00", "10:30");
  expect(hasEnded(mesh, clock("10:29"))).toBe(false);
  expect(hasEnded(mesh, clock("10:30"))).toBe(true);
  expect(presentOf([mesh], clock("10:44")).here).toEqual([mesh]);
});
