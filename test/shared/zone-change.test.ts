import { assert, constantFrom, date, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { createEventClock } from "#shared/event-time.ts";
import {
  createWallMove,
  followMoves,
  readingAfter,
  type SourceReading,
} from "#shared/zone-change.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const ms = (written: string): number => Date.parse(written);

function moved(from: string, to: string, startsAt: string, endsAt: string): [string, string] {
  const clock = createEventClock(to, 0);
  const span = createWallMove({ from, to })({ startsAt: ms(startsAt), endsAt: ms(endsAt) });
  return [clock.format(span.startsAt), clock.format(span.endsAt)];
}

test("ten o'clock stays ten o'clock, and is another instant", () => {
  expect(
    moved(
      "Europe/Amsterdam",
      "Europe/London",
      "2026-03-24T10:00:00+01:00",
      "2026-03-24T10:30:00+01:00",
    ),
  ).toEqual(["2026-03-24T10:00:00+00:00", "2026-03-24T10:30:00+00:00"]);
});

test("an hour that the other zone leaves out becomes the one after it", () => {
  expect(moved("UTC", "Europe/Berlin", "2026-03-29T02:30:00Z", "2026-03-29T02:45:00Z")).toEqual([
    "2026-03-29T03:30:00+02:00",
    "2026-03-29T03:45:00+02:00",
  ]);
  expect(moved("UTC", "America/New_York", "2026-03-08T02:30:00Z", "2026-03-08T02:30:00Z")).toEqual([
    "2026-03-08T03:30:00-04:00",
    "2026-03-08T03:30:00-04:00",
  ]);
  expect(
    moved("UTC", "Australia/Lord_Howe", "2026-10-04T02:15:00Z", "2026-10-04T03:00:00Z"),
  ).toEqual(["2026-10-04T02:45:00+11:00", "2026-10-04T03:00:00+11:00"]);
});

test("of an hour that comes twice in the other zone it is the first", () => {
  expect(moved("UTC", "Europe/Berlin", "2026-10-25T02:30:00Z", "2026-10-25T03:30:00Z")).toEqual([
    "2026-10-25T02:30:00+02:00",
    "2026-10-25T03:30:00+01:00",
  ]);
  expect(moved("UTC", "America/New_York", "2026-11-01T01:30:00Z", "2026-11-01T01:45:00Z")[0]).toBe(
    "2026-11-01T01:30:00-04:00",
  );
});

test("a day that the other zone skips becomes the next", () => {
  expect(moved("UTC", "Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-30T11:00:00Z")).toEqual([
    "2011-12-31T10:00:00+14:00",
    "2011-12-31T11:00:00+14:00",
  ]);
});

test("what lasts from the first to the second of an hour that comes twice keeps its length", () => {
  expect(
    moved("Europe/Berlin", "UTC", "2026-10-25T02:40:00+02:00", "2026-10-25T02:10:00+01:00"),
  ).toEqual(["2026-10-25T02:40:00+00:00", "2026-10-25T03:10:00+00:00"]);
  expect(
    moved("Europe/Berlin", "UTC", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"),
  ).toEqual(["2026-10-25T02:30:00+00:00", "2026-10-25T03:30:00+00:00"]);
});

const zones = [
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kolkata",
  "Africa/Cairo",
  "Pacific/Kiritimati",
  "UTC",
];
const zoneName = constantFrom(...zones);
const instant = date({
  min: new Date("2011-01-01"),
  max: new Date("2027-12-31"),
  noInvalidDate: true,
});
const someSpan = [zoneName, zoneName, instant, integer({ min: 0, max: 72 * 60 })] as const;
const spanOf = (start: Date, minutes: number) => {
  const startsAt = Math.floor(start.getTime() / MINUTE) * MINUTE;
  return { startsAt, endsAt: startsAt + minutes * MINUTE };
};

test("whatever the zones, nothing ends before it starts, and a moment stays a moment", () => {
  assert(
    property(...someSpan, (from, to, start, minutes) => {
      const span = spanOf(start, minutes);
      const after = createWallMove({ from, to })(span);
      expect(after.endsAt).toBeGreaterThanOrEqual(after.startsAt);
      expect(minutes === 0 && after.endsAt > after.startsAt).toBe(false);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test("the clock on the wall stays, but where the other zone's clock leaves it out", () => {
  assert(
    property(zoneName, zoneName, instant, (from, to, start) => {
      const span = spanOf(start, 0);
      const [here, there] = [createEventClock(from, 0), createEventClock(to, 0)];
      const wall = here.format(span.startsAt).slice(0, 19);
      const found = there.format(createWallMove({ from, to })(span).startsAt).slice(0, 19);
      const isLeftOut = there.format(there.instantOf(wall)).slice(0, 19) !== wall;
      expect(isLeftOut ? found > wall : found === wall).toBe(true);
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test("there and back again is where it was, but for hours that come twice or not at all", () => {
  let lost = 0;
  assert(
    property(...someSpan, (from, to, start, minutes) => {
      const span = spanOf(start, minutes);
      const there = createWallMove({ from, to })(span);
      const back = createWallMove({ from: to, to: from })(there);
      const [here, other] = [createEventClock(from, 0), createEventClock(to, 0)];
      const isPlain = [span.startsAt, span.endsAt].every((edge) => {
        const wall = here.format(edge).slice(0, 19);
        return (
          here.instantOf(wall) === edge && other.format(other.instantOf(wall)).startsWith(wall)
        );
      });
      if (!isPlain) lost += 1;
      expect(isPlain ? back : span).toEqual(span);
    }),
    { seed: 5, numRuns: 2000 },
  );
  // They are hours a year, not days.
  expect(lost).toBeLessThan(40);
});

const [ams, lon, nyc] = ["Europe/Amsterdam", "Europe/London", "America/New_York"] as const;

test("a source of instants follows the clock on the wall, and one of wall times stays in its zone", () => {
  const wall = readingAfter(null, { from: ams, to: lon }, "wall");
  expect(wall).toEqual({ zone: ams, moves: [{ from: ams, to: lon }] });
  const instants = readingAfter(null, { from: ams, to: lon }, "instants");
  expect(instants).toEqual({ zone: ams, moves: [] });
});

test("a change and its way back leave sources as they stand", () => {
  for (const keep of ["wall", "instants"] as const) {
    const there = readingAfter(null, { from: ams, to: lon }, keep);
    expect(readingAfter(there, { from: lon, to: ams }, keep)).toBeNull();
  }
  const wall = readingAfter(null, { from: ams, to: lon }, "wall");
  const then = readingAfter(wall, { from: lon, to: nyc }, "instants");
  expect(readingAfter(then, { from: nyc, to: lon }, "instants")).toEqual(wall);
});

const change = [
  constantFrom(...zones),
  constantFrom("wall" as const, "instants" as const),
] as const;
/** Whether no clock of these is changed around an instant. */
const isQuiet = (middle: number): boolean =>
  zones.every((zone) => {
    const clock = createEventClock(zone, 0);
    const offset = (of: number): string => clock.format(of).slice(19);
    return offset(middle - 72 * HOUR) === offset(middle + 72 * HOUR);
  });

test("after any changes a source says of a session what the event says of it", () => {
  assert(
    property(
      ...change,
      ...change,
      ...change,
      date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
      (zone1, keep1, zone2, keep2, zone3, keep3, start) => {
        const [first] = zones;
        const source = spanOf(start, 90);
        const local = createEventClock(first ?? "", 0)
          .format(source.startsAt)
          .slice(0, 19);
        let zone = first ?? "";
        let reading: SourceReading | null = null;
        let session = source;
        const changes = [
          [zone1, keep1],
          [zone2, keep2],
          [zone3, keep3],
        ] as const;
        for (const [to, keep] of changes) {
          if (to === zone) continue;
          const move = { from: zone, to };
          if (keep === "wall") session = createWallMove(move)(session);
          reading = readingAfter(reading, move, keep);
          zone = to;
        }
        if (!isQuiet(source.startsAt)) return;
        const known = reading ?? { zone, moves: [] };
        expect(followMoves(known)(source)).toEqual(session);
        const startsAt = createEventClock(known.zone, 0).instantOf(local);
        expect(followMoves(known)({ startsAt, endsAt: startsAt }).startsAt).toBe(session.startsAt);
      },
    ),
    { seed: 6, numRuns: 400 },
  );
});
