import type { SessionChange } from "#shared/schedule-changes.ts";
import type { ChangeGroup } from "./change-groups.ts";
import { linesOf, type ChangeLine } from "./change-lines.ts";

/** Pixels; change-list.module.css has the same. */
export const changeHeights = { heading: 32, row: 36, line: 18 } as const;

export interface ChangeRow {
  change: SessionChange;
  lines: ChangeLine[];
  /** Among all that are listed, from 1. */
  position: number;
  top: number;
  height: number;
}

export interface ChangeSection {
  name: string;
  top: number;
  height: number;
  rows: ChangeRow[];
}

export interface ChangeLayout {
  sections: ChangeSection[];
  rows: ChangeRow[];
  height: number;
}

/** Where each group and each change stands, from the top edge of the list: known before anything is drawn. */
export function layOutChanges(groups: readonly ChangeGroup[]): ChangeLayout {
  const sections: ChangeSection[] = [];
  const all: ChangeRow[] = [];
  let top = 0;
  for (const { name, changes } of groups) {
    const section: ChangeSection = { name, top, height: 0, rows: [] };
    top += changeHeights.heading;
    for (const change of changes) {
      const lines = linesOf(change);
      const height = changeHeights.row + lines.length * changeHeights.line;
      const row = { change, lines, position: all.length + 1, top, height };
      section.rows.push(row);
      all.push(row);
      top += height;
    }
    section.height = top - section.top;
    sections.push(section);
  }
  return { sections, rows: all, height: top };
}

/** The groups that show between two edges, each with those of its changes that do. */
export function sectionsBetween(
  { sections }: ChangeLayout,
  from: number,
  to: number,
): ChangeSection[] {
  const shows = (one: { top: number; height: number }): boolean =>
    one.top < to && one.top + one.height > from;
  return sections
    .filter(shows)
    .map((section) => ({ ...section, rows: section.rows.filter(shows) }));
}

/** Where a key leads from the row at `at` (-1: none yet); null for keys that mean nothing in the list. */
export function stepInChanges(key: string, at: number, count: number, page: number): number | null {
  const steps = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["PageDown", at + page],
    ["PageUp", at - page],
    ["Home", 0],
    ["End", count - 1],
  ]);
  const next = steps.get(key);
  if (next === undefined || count === 0) return null;
  return Math.min(Math.max(next, 0), count - 1);
}
