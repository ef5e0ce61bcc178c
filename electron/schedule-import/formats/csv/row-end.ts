import type { ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  between,
  isPlausible,
  later,
  wallMilliseconds,
  wallTimeFrom,
} from "../../parsing/parsed-time.ts";
import type { WrittenClock } from "./read-clock.ts";
import type { WrittenMoment } from "./read-moment.ts";
import type { SettledDates } from "./settle-dates.ts";

/** What the cells of one row say about its start and end, before the table's dates are settled. */
export interface WrittenTimes {
  start: WrittenMoment | null;
  end: WrittenMoment | null;
  /** Milliseconds. */
  duration: number | null;
}

/** When a row's session starts; `day` is null where it is known as an instant alone. */
export interface RowStart {
  time: ParsedTime;
  day: string | null;
  offset: number | null;
  isWholeDay: boolean;
}

const DAY = 24 * 60 * 60_000;
/** A programme lasts days, not months: a longer session is a slip. */
const LONGEST = 31 * DAY;

/** A time on a day, an instant where its offset is known; null where there is none such. */
export function timeAt(
  day: string,
  { hours, minutes, seconds }: Pick<WrittenClock, "hours" | "minutes" | "seconds">,
  offset: number | null,
): ParsedTime | null {
  const local = wallTimeFrom(day, hours, minutes, seconds);
  if (local === null || !isPlausible(wallMilliseconds(local))) return null;
  return offset === null ? { local } : { instant: wallMilliseconds(local) - offset * 60_000 };
}

/** A time alone is the first one after the start: past midnight where it is earlier. */
function afterStart(start: RowStart, { clock, offset }: WrittenMoment): ParsedTime | null {
  if (clock === null || start.day === null) return null;
  const time = timeAt(start.day, clock, offset ?? start.offset);
  if (time === null) return null;
  return (between(start.time, time) ?? 0) < 0 ? later(time, DAY) : time;
}

function writtenEnd(start: RowStart, end: WrittenMoment, dates: SettledDates): ParsedTime | null {
  if (end.instant !== null) return { instant: end.instant };
  const day = end.date === null ? null : dates.dayOf(end.date);
  if (day === null) return afterStart(start, end);
  const offset = end.offset ?? start.offset;
  if (end.clock !== null) return timeAt(day, end.clock, offset);
  // Of days alone the last one counts as a whole.
  const last = start.isWholeDay ? timeAt(day, { hours: 0, minutes: 0, seconds: 0 }, offset) : null;
  return last === null ? null : later(last, DAY);
}

/**
 * When a row's session ends: as written, else by its length, else with its start (a day alone: with that day). An end
 * before the start or months later is a slip, told with a warning.
 */
export function rowEnd(
  start: RowStart,
  { end, duration }: WrittenTimes,
  dates: SettledDates,
  warnings: Warnings,
  where: string,
): ParsedTime {
  const written = end === null ? null : writtenEnd(start, end, dates);
  const length = written === null ? null : between(start.time, written);
  if (written !== null && length !== null && length >= 0 && length <= LONGEST) return written;

  const mended =
    duration === null
      ? end !== null && written !== null
        ? afterStart(start, end)
        : null
      : later(start.time, duration);
  if (written !== null) {
    warnings.add(
      "end-ignored",
      mended === null
        ? "A session ends before it begins, or months later; it counts as ending when it begins."
        : "A session’s end is before its start, or months later; the rest of the row told its length.",
      where,
    );
  }
  return mended ?? (start.isWholeDay ? later(start.time, DAY) : start.time);
}
