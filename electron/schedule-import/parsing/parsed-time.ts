import type { ParsedTime } from "#shared/schedule.ts";
import { twoDigits } from "#shared/two-digits.ts";

const MINUTE = 60_000;

/** Sessions outside these years are slips of a generator (0001, 9999), not dates. */
const YEARS = { first: 1900, last: 2199 };

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/;

/** The number that digits of a text write. Half the time of Date.parse, which large schedules call often. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (text.charCodeAt(at) - 48);
  return number;
}

/** Milliseconds of a wall time as if it were UTC; for comparing and adding, never as an instant. */
export function wallMilliseconds(wallTime: string): number {
  const year = digits(wallTime, 0, 4);
  // Date.UTC takes years below 100 for those of the twentieth century.
  if (year < 100) return Date.parse(`${wallTime}Z`);
  return Date.UTC(
    year,
    digits(wallTime, 5, 7) - 1,
    digits(wallTime, 8, 10),
    digits(wallTime, 11, 13),
    digits(wallTime, 14, 16),
    digits(wallTime, 17, 19),
  );
}

/** The wall time `YYYY-MM-DDTHH:MM:SS` so many milliseconds after 1970, read as UTC. */
export function wallTimeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

export function isPlausible(milliseconds: number): boolean {
  const year = new Date(milliseconds).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last;
}

/**
 * A wall time from its parts, or null when there is no such date or hour. `24:00` is the next day's `00:00`
 * (ISO 8601), a leap second the last one before it.
 */
export function wallTimeFrom(
  date: string,
  hours: number,
  minutes: number,
  seconds = 0,
): string | null {
  if (!DATE.test(date)) return null;
  const midnight = wallMilliseconds(`${date}T00:00:00`);
  // Of a day that its month does not have, such as 31 April, another one comes out.
  if (new Date(midnight).getUTCDate() !== digits(date, 8, 10)) return null;
  const isEndOfDay = hours === 24 && minutes === 0 && seconds === 0;
  if ((hours > 23 && !isEndOfDay) || minutes > 59 || seconds > 60) return null;
  const rest = `${twoDigits(minutes)}:${twoDigits(Math.min(seconds, 59))}`;
  if (isEndOfDay) return wallTimeOf(midnight + 24 * 60 * MINUTE);
  return `${date}T${twoDigits(hours)}:${rest}`;
}

/** A time so many milliseconds later; on floating ones by the clock on the wall. */
export function later(time: ParsedTime, milliseconds: number): ParsedTime {
  return "instant" in time
    ? { instant: time.instant + milliseconds }
    : { local: wallTimeOf(wallMilliseconds(time.local) + milliseconds) };
}

/** How long after another a time is, in milliseconds; null where one floats and the other does not. */
export function between(start: ParsedTime, end: ParsedTime): number | null {
  if ("instant" in start && "instant" in end) return end.instant - start.instant;
  if ("local" in start && "local" in end) {
    return wallMilliseconds(end.local) - wallMilliseconds(start.local);
  }
  return null;
}
