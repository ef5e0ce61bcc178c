import { dayInWords } from "#shared/day-words.ts";
import type { ChangeSide, UnsurePair } from "#shared/schedule-changes.ts";
import { hoursOf } from "./change-lines.ts";

export type SidePart = "title" | "place" | "people";

/** When and where: `Tue 24 Mar 2026 10:45–11:15 · Hall A` */
export const placeOfSide = (side: ChangeSide): string =>
  [`${dayInWords(side.day, { withYear: true })} ${hoursOf(side)}`, side.room]
    .filter(Boolean)
    .join(" · ");

const people = ({ speakers }: ChangeSide): string => speakers.map(({ name }) => name).join("\n");

/** What the two sides of a pair have alike. */
export function samenessOf({ before, after }: UnsurePair): ReadonlySet<SidePart> {
  const same = new Set<SidePart>();
  if (before.title === after.title) same.add("title");
  if (placeOfSide(before) === placeOfSide(after)) same.add("place");
  if (people(before) === people(after)) same.add("people");
  return same;
}
