import { expect, test } from "vitest";
import { toEntry } from "#renderer/schedule/entry.ts";
import { layOutGrid } from "#renderer/schedule/grid-layout.ts";
import { stepInGridView } from "#renderer/schedule/grid-steps.ts";
import type { Move } from "#renderer/schedule/keys.ts";
import { stepInList } from "#renderer/schedule/list-steps.ts";
import { aSession, at } from "#test/support/session-row.ts";

const list = ["A", "B", "C", "D", "E"].map((title) => toEntry(aSession({ title })));
const inList = (from: number | null, to: Move) =>
  stepInList(list, from === null ? null : (list[from] ?? null), to, 2)?.row.title;

test("moves up and down in the list and stops at its ends", () => {
  expect(inList(1, "down")).toBe("C");
  expect(inList(1, "up")).toBe("A");
  expect(inList(0, "up")).toBe("A");
  expect(inList(4, "down")).toBe("E");
});

test("moves by screens and to the ends of the list", () => {
  expect(inList(0, "page-down")).toBe("C");
  expect(inList(3, "page-down")).toBe("E");
  expect(inList(3, "page-up")).toBe("B");
  expect(inList(3, "home")).toBe("A");
  expect(inList(0, "end")).toBe("E");
});

test("begins at the first session when none is active", () => {
  expect(inList(null, "down")).toBe("A");
});

test("goes nowhere in an empty list", () => {
  expect(stepInList([], null, "down", 2)).toBeUndefined();
});

const { blocks } = layOutGrid(
  [
    aSession({ title: "A1", room: "A", ...at("09:00", "10:00") }),
    aSession({ title: "A2", room: "A", ...at("11:00", "12:00") }),
    aSession({ title: "A3", room: "A", ...at("15:00", "16:00") }),
    aSession({ title: "B1", room: "B", ...at("09:30", "10:00") }),
    aSession({ title: "B2", room: "B", ...at("11:15", "12:00") }),
  ].map(toEntry),
);
const inGrid = (from: string, to: Move) =>
  stepInGridView(
    blocks,
    blocks.find(({ entry }) => entry.row.title === from),
    to,
  )?.entry.row.title;

test("moves up and down in a room", () => {
  expect(inGrid("A1", "down")).toBe("A2");
  expect(inGrid("A2", "up")).toBe("A1");
  expect(inGrid("A3", "down")).toBe("A3");
});

test("moves to the session of the next room that starts nearest", () => {
  expect(inGrid("A2", "right")).toBe("B2");
  expect(inGrid("B1", "left")).toBe("A1");
  expect(inGrid("A3", "right")).toBe("B2");
});

test("stays where no room lies that way", () => {
  expect(inGrid("B2", "right")).toBe("B2");
  expect(inGrid("A1", "left")).toBe("A1");
});

test("moves by two hours and to the ends of a room", () => {
  expect(inGrid("A1", "page-down")).toBe("A2");
  expect(inGrid("A3", "page-up")).toBe("A2");
  expect(inGrid("A3", "home")).toBe("A1");
  expect(inGrid("A1", "end")).toBe("A3");
});

test("begins at the first block when none is active", () => {
  expect(inGrid("none", "down")).toBe("A1");
});
