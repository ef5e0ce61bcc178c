import type { Entry } from "./entry.ts";

/** A line of the list: the time under which sessions stand, a session, or where the present is. */
export type ListItem =
  | { of: "time"; key: string; first: Entry }
  /** `position` counts from 1. */
  | { of: "session"; key: string; entry: Entry; position: number }
  | { of: "now"; key: "now" };

/** A day's entries (by start) with a heading for each start, and the line of the present where it falls. */
export function listItems(entries: readonly Entry[], now: number | null): ListItem[] {
  const items: ListItem[] = [];
  let start: number | null = null;
  let nowIsPlaced = now === null;
  for (const [at, entry] of entries.entries()) {
    if (entry.startsAt !== start) {
      if (!nowIsPlaced && now !== null && entry.startsAt > now) {
        items.push({ of: "now", key: "now" });
        nowIsPlaced = true;
      }
      start = entry.startsAt;
      items.push({ of: "time", key: `time ${start}`, first: entry });
    }
    items.push({ of: "session", key: entry.row.id, entry, position: at + 1 });
  }
  if (!nowIsPlaced) items.push({ of: "now", key: "now" });
  return items;
}
