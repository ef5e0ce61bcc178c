import { array, assert, constant, integer, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { layOutGrid, minutesToNow, openingBlock } from "#renderer/schedule/grid-layout.ts";
import { boxOf, columnEdges, gridMeasures } from "#renderer/schedule/grid-measures.ts";
import { aSession, at } from "#test/support/session-row.ts";

const grid = (...sessions: Parameters<typeof aSession>[0][]) =>
  layOutGrid(sessions.map((fields) => toEntry(aSession(fields))));

test("gives each room a column, numbers in order and sessions without a room last", () => {
  const { columns } = grid(
    { title: "A", room: "Room 10" },
    { title: "B", room: null },
    { title: "C", room: "Room 2" },
  );
  expect(columns.map(({ room }) => room)).toEqual(["Room 2", "Room 10", null]);
});

test("begins and ends at full hours", () => {
  const { from, to, blocks } = grid({ ...at("09:40", "10:20") });
  expect([from, to]).toEqual([540, 660]);
  expect(blocks[0]).toMatchObject({ top: 40, height: 40 });
});

test("goes on after midnight", () => {
  const { from, to, blocks } = grid(
    { title: "A", ...at("22:00", "23:00") },
    { title: "B", ...at("24:30", "25:30") },
  );
  expect([from, to]).toEqual([1320, 1560]);
  expect(blocks[1]).toMatchObject({ top: 150, height: 60 });
});

test("draws a session that crosses midnight in one piece", () => {
  const { to, blocks } = grid({ ...at("23:00", "25:00") });
  expect(blocks).toHaveLength(1);
  expect(to).toBe(1500);
});

test("gives a moment without length a height that can be read", () => {
  const { blocks } = grid({ ...at("10:00", "10:00") });
  expect(blocks[0]?.height).toBe(10);
});

test("puts what lasts six hours or more above the grid", () => {
  const { background, columns, blocks } = grid(
    { title: "Registration", room: "Foyer", ...at("08:00", "18:00") },
    { title: "Talk", ...at("09:00", "10:00") },
  );
  expect(background.map(({ row }) => row.title)).toEqual(["Registration"]);
  expect(columns.map(({ room }) => room)).toEqual(["Hall 1"]);
  expect(blocks).toHaveLength(1);
});

test("sets sessions at once in one room side by side, and only those", () => {
  const { blocks, columns } = grid(
    { title: "A", ...at("09:00", "10:00") },
    { title: "B", ...at("09:30", "10:30") },
    { title: "C", ...at("10:00", "11:00") },
    { title: "D", ...at("11:00", "12:00") },
  );
  expect(blocks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
  expect(columns[0]?.lanes).toBe(2);
});

test("lays out a day that is all background", () => {
  const { columns, blocks, background } = grid({ ...at("08:00", "20:00") });
  expect([columns.length, blocks.length, background.length]).toEqual([0, 0, 1]);
});

test("lays out an empty day", () => {
  expect(grid().blocks).toEqual([]);
});

test("makes a column as wide as its sessions at once need", () => {
  const columns = [
    { room: "A", lanes: 1 },
    { room: "B", lanes: 3 },
  ];
  const least = [0, gridMeasures.column, gridMeasures.column + 3 * gridMeasures.lane];
  expect(columnEdges(columns, 0)).toEqual(least);
  expect(columnEdges(columns, 400)).toEqual(least);
});

test("grows all columns alike where there is room, to the pixel", () => {
  const columns = ["A", "B", "C", "D"].map((room) => ({ room, lanes: 1 }));
  const edges = columnEdges([...columns, { room: "E", lanes: 3 }], 1400);
  expect(edges.at(-1)).toBe(1400 - gridMeasures.side);
  expect(edges.every(Number.isInteger)).toBe(true);
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  expect(Math.max(...widths.slice(0, 4)) - Math.min(...widths.slice(0, 4))).toBeLessThan(2);
  expect(widths[4]).toBeCloseTo(
    ((widths[0] ?? 0) * 3 * gridMeasures.lane) / gridMeasures.column,
    -1,
  );
});

test("draws nothing for a day without rooms", () => {
  expect(columnEdges([], 1400)).toEqual([0]);
});

test("shares a column's width among sessions at once", () => {
  const { blocks, columns } = grid(
    { title: "A", ...at("09:00", "10:00") },
    { title: "B", ...at("09:00", "10:00") },
  );
  const edges = columnEdges(columns, 0);
  const [a, b] = blocks.map((block) => boxOf(block, edges));
  expect(a?.left).toBe(0);
  expect(b?.left).toBe(a?.width);
});

test("knows where the present is, and when it is not on the grid", () => {
  const entry = toEntry(aSession(at("09:30", "10:30")));
  const layout = layOutGrid([entry]);
  const now = (time: string) => minutesToNow(layout, Date.parse(`2026-03-24T${time}:00+01:00`));
  expect(now("10:15")).toBe(75);
  expect(now("08:00")).toBeNull();
  expect(now("12:00")).toBeNull();
  expect(minutesToNow(layout, null)).toBeNull();
});

const night = (title: string, startsAt: string, endsAt: string) => ({ title, startsAt, endsAt });

test("stands what comes after below what comes before, in the hour that comes twice", () => {
  const day = "2026-10-24";
  const { from, to, blocks } = grid(
    { day, ...night("A", "2026-10-25T02:15:00+02:00", "2026-10-25T02:45:00+02:00") },
    { day, ...night("B", "2026-10-25T02:15:00+01:00", "2026-10-25T02:45:00+01:00") },
    { day, ...night("C", "2026-10-25T03:00:00+01:00", "2026-10-25T03:30:00+01:00") },
  );
  expect(blocks.map(({ top, lanes }) => [top, lanes])).toEqual([
    [15, 1],
    [75, 1],
    [120, 1],
  ]);
  expect(to - from).toBe(180);
});

test("leaves no gap for the hour that is left out, half an hour on Lord Howe included", () => {
  const newYork = grid(
    { day: "2026-03-07", ...night("A", "2026-03-08T01:00:00-05:00", "2026-03-08T03:00:00-04:00") },
    { day: "2026-03-07", ...night("B", "2026-03-08T03:00:00-04:00", "2026-03-08T04:00:00-04:00") },
  );
  expect(newYork.blocks.map(({ top, height }) => [top, height])).toEqual([
    [0, 60],
    [60, 60],
  ]);
  const lordHowe = grid(
    { day: "2026-10-03", ...night("A", "2026-10-04T01:30:00+10:30", "2026-10-04T02:30:00+11:00") },
    { day: "2026-10-03", ...night("B", "2026-10-04T02:30:00+11:00", "2026-10-04T03:00:00+11:00") },
  );
  expect(lordHowe.blocks.map(({ top, height }) => [top, height])).toEqual([
    [30, 30],
    [60, 30],
  ]);
});

test("is not stretched by what takes whole days, or many", () => {
  const { from, to, background } = grid(
    { title: "All day", ...at("00:00", "24:00") },
    {
      title: "Two days",
      startsAt: "2026-03-24T00:00:00+01:00",
      endsAt: "2026-03-26T00:00:00+01:00",
    },
    { title: "Talk", ...at("10:00", "11:00") },
  );
  expect([from, to]).toEqual([600, 660]);
  expect(background).toHaveLength(2);
});

test("opens at the first talk, not at a run before breakfast", () => {
  const layout = grid(
    { title: "Run", kind: "social", room: "Park", ...at("06:30", "07:45") },
    { title: "Coffee", kind: "break", ...at("08:00", "09:00") },
    { title: "Keynote", kind: "keynote", room: "Hall 9", ...at("09:00", "09:30") },
  );
  expect(layout.from).toBe(360);
  expect(openingBlock(layout)?.entry.row.title).toBe("Keynote");
});

test("opens at the first of what there is where there is no talk, and nowhere without anything", () => {
  const party = { title: "Party", kind: "social" as const, ...at("21:00", "23:00") };
  const coffee = { title: "Coffee", kind: "break" as const, room: "A", ...at("20:00", "21:00") };
  expect(openingBlock(grid(coffee, party))?.entry.row.title).toBe("Coffee");
  expect(openingBlock(grid())).toBeNull();
});

const someSession = record({
  room: integer({ min: 1, max: 108 }),
  start: integer({ min: 0, max: 27 * 60 }),
  length: oneof(constant(0), integer({ min: 1, max: 900 })),
});

test("never draws two sessions over each other, whatever the programme", () => {
  assert(
    property(array(someSession, { maxLength: 80 }), (made) => {
      const midnight = Date.parse("2026-03-24T00:00:00Z");
      const instant = (minutes: number) =>
        new Date(midnight + minutes * 60_000).toISOString().replace(".000Z", "+00:00");
      const entries = made
        .toSorted((a, b) => a.start - b.start)
        .map(({ room, start, length }, index) =>
          toEntry(
            aSession({
              title: String(index),
              room: `Room ${room}`,
              startsAt: instant(start),
              endsAt: instant(start + length),
            }),
          ),
        );
      const { blocks, background, columns } = layOutGrid(entries);
      const edges = columnEdges(columns, 0);
      const boxes = blocks.map((block) => boxOf(block, edges));
      expect(blocks.length + background.length).toBe(made.length);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.left + a.width <= b.left + 0.01 ||
            b.left + b.width <= a.left + 0.01 ||
            a.top + a.height <= b.top ||
            b.top + b.height <= a.top;
          expect(apart).toBe(true);
        }
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});
