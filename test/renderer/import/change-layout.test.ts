import { describe, expect, it } from "vitest";
import {
  changeHeights,
  layOutChanges,
  sectionsBetween,
  stepInChanges,
} from "#renderer/import/change-layout.ts";
import { aChange } from "./import-builders.ts";

const many = (name: string, count: number) => ({
  name,
  changes: Array.from({ length: count }, (_, at) => aChange({ key: `${name} ${at}` })),
});

describe("the list of changes", () => {
  it("knows where everything stands before it is drawn", () => {
    const { heading, row, line } = changeHeights;
    const layout = layOutChanges([many("New", 2), many("Moved", 1)]);
    expect(layout.sections.map(({ top, height }) => [top, height])).toEqual([
      [0, heading + 2 * (row + line)],
      [heading + 2 * (row + line), heading + row + line],
    ]);
    expect(layout.rows.map(({ position, top }) => [position, top])).toEqual([
      [1, heading],
      [2, heading + row + line],
      [3, 2 * heading + 2 * (row + line)],
    ]);
    expect(layout.height).toBe(2 * heading + 3 * (row + line));
  });

  it("draws what is in sight alone", () => {
    const layout = layOutChanges([many("New", 500), many("Moved", 500)]);
    const sections = sectionsBetween(layout, 10_000, 10_600);
    const drawn = sections.flatMap(({ rows }) => rows);
    expect(sections.map(({ name }) => name)).toEqual(["New"]);
    expect(drawn.length).toBeLessThan(20);
    expect(drawn[0]?.top).toBeLessThanOrEqual(10_000);
    expect((drawn.at(-1)?.top ?? 0) + (drawn.at(-1)?.height ?? 0)).toBeGreaterThanOrEqual(10_600);
  });

  it("is walked through with the keys, and not out of", () => {
    expect(stepInChanges("ArrowDown", -1, 5, 3)).toBe(0);
    expect(stepInChanges("ArrowUp", 0, 5, 3)).toBe(0);
    expect(stepInChanges("PageDown", 3, 5, 3)).toBe(4);
    expect(stepInChanges("End", 0, 5, 3)).toBe(4);
    expect(stepInChanges("Home", 4, 5, 3)).toBe(0);
    expect(stepInChanges("x", 4, 5, 3)).toBeNull();
    expect(stepInChanges("ArrowDown", -1, 0, 3)).toBeNull();
  });
});
