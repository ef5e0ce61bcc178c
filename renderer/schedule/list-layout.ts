import { clockChange } from "#shared/span-words.ts";
import { wholeDaysOf } from "#shared/whole-days.ts";
import type { Entry } from "./entry.ts";

/** Heights in pixels; programme-row.module.css and time-heading.module.css have the same. */
export const rowHeights = {
  time: 34,
  now: 20,
  /** Title in one line, and what its second line adds. */
  session: 50,
  titleLine: 20,
} as const;

/** What a row spends beside its title: gutter and padding. */
const BESIDE_TITLE = 52;

export interface ListRow {
  entry: Entry;
  /** Among all sessions listed, from 1. */
  position: number;
  /** From the top edge of its group. */
  top: number;
  height: number;
}

/** The sessions that start at one time, under their heading. */
export interface ListGroup {
  startsAt: number;
  first: Entry;
  /** "clock set back": between these sessions and those above; null where it was not changed. */
  clockChange: string | null;
  /** All of them take whole days. */
  isAllDay: boolean;
  rows: ListRow[];
  top: number;
  height: number;
}

export interface ListLayout {
  groups: ListGroup[];
  /** Where the line of the present stands; null when it is on another day. */
  nowTop: number | null;
  height: number;
}

/**
 * A day as a list. Every height is known before anything is drawn, so nothing jumps while scrolling: titles take two
 * lines at most, and `widthOf` measures them (pixels). Entries come by start; `now` is null on other days.
 */
export function layOutList(
  entries: readonly Entry[],
  now: number | null,
  width: number,
  widthOf: (title: string) => number,
): ListLayout {
  const groups: ListGroup[] = [];
  let top = 0;
  let nowTop: number | null = null;
  const placeNow = () => {
    nowTop = top;
    top += rowHeights.now;
  };
  for (const [at, entry] of entries.entries()) {
    let group = groups.at(-1);
    if (group?.startsAt !== entry.startsAt) {
      if (now !== null && nowTop === null && entry.startsAt > now) placeNow();
      const { startsAt } = entry;
      const above = group?.first.row.startsAt ?? entry.row.startsAt;
      const change = clockChange(above, entry.row.startsAt);
      group = {
        startsAt,
        first: entry,
        clockChange: change,
        isAllDay: true,
        rows: [],
        top,
        height: rowHeights.time,
      };
      groups.push(group);
      top += group.height;
    }
    const isLong = widthOf(entry.row.title) > width - BESIDE_TITLE;
    const height = rowHeights.session + (isLong ? rowHeights.titleLine : 0);
    group.rows.push({ entry, position: at + 1, top: group.height, height });
    group.height += height;
    group.isAllDay &&= wholeDaysOf(entry.row) !== null;
    top += height;
  }
  if (now !== null && nowTop === null) placeNow();
  return { groups, nowTop, height: top };
}

/** The groups that show between two edges, each with those of its rows that do. */
export function groupsBetween(layout: ListLayout, top: number, bottom: number): ListGroup[] {
  return layout.groups
    .filter((group) => group.top < bottom && group.top + group.height > top)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        (row) => group.top + row.top < bottom && group.top + row.top + row.height > top,
      ),
    }));
}

/** Where a session's row stands, with room for the heading that stays above it; null when it is not listed. */
export function placeOf(layout: ListLayout, id: string): { top: number; height: number } | null {
  for (const group of layout.groups) {
    const row = group.rows.find(({ entry }) => entry.row.id === id);
    if (row) {
      return {
        top: group.top + row.top - rowHeights.time,
        height: row.height + rowHeights.time,
      };
    }
  }
  return null;
}
