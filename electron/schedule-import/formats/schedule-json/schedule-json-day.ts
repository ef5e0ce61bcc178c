import { fieldOf, listOf, textField } from "../../parsing/json-object.ts";
import { clockMinutes } from "../../parsing/schedule-time.ts";

/** Days of people end at night. A day that starts at 09:30 tells where its grid begins, not where the day does. */
const LATEST_DAY_CHANGE = 6 * 60;

/** Minutes after midnight of a day's bound, by the clock it is written in; null where it is not at night. */
function nightly(bound: string): number | null {
  const clock = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)/.exec(bound)?.[1];
  const minutes = clock === undefined ? null : clockMinutes(clock);
  if (minutes === null) return null;
  // "03:59" is the last minute before.
  const rounded = minutes % 60 === 59 ? minutes + 1 : minutes;
  return rounded > 0 && rounded <= LATEST_DAY_CHANGE ? rounded : null;
}

/**
 * When a day of the conference begins, in minutes after midnight: as `day_change` says, else where most of its days
 * begin or end at night (pretalx: 04:00; frab: from 09:00 to 04:00 of the next date). Null where neither does.
 */
export function jsonDayStart(conference: unknown, dayChange: number | null): number | null {
  if (dayChange !== null) return dayChange <= LATEST_DAY_CHANGE ? dayChange : null;
  const counts = new Map<number, number>();
  const days = listOf(fieldOf(conference, "days"));
  for (const day of days) {
    const bound =
      nightly(textField(day, "day_start", "start")) ?? nightly(textField(day, "day_end", "end"));
    if (bound !== null) counts.set(bound, (counts.get(bound) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > days.length ? most[0] : null;
}
