import type { ParsedTime } from "#shared/schedule.ts";
import { isPlausible, later, wallMilliseconds, wallTimeFrom, wallTimeOf } from "./parsed-time.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const DATE =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Minutes of `HH:MM`, `H:MM` or `HH:MM:SS` after midnight; null for anything else. */
export function clockMinutes(text: string): number | null {
  const parts = /^(\d\d?):(\d\d)(?::\d\d)?$/.exec(text.trim());
  if (!parts) return null;
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return Number(parts[2]) < 60 && minutes <= 24 * 60 ? minutes : null;
}

/** Milliseconds of `HH:MM`, `H:MM`, `DD:HH:MM` or plain minutes; `HH:MM:SS` where the middle is no hour. */
export function durationMilliseconds(text: string): number | null {
  const parts = /^(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,4})$/.exec(text.trim());
  if (!parts) return null;
  const [days, hours, minutes] = [Number(parts[1] ?? 0), Number(parts[2] ?? 0), Number(parts[3])];
  if (parts[1] !== undefined && hours > 23) return (days * 60 + hours) * MINUTE;
  return days * DAY + (hours * 60 + minutes) * MINUTE;
}

const offsetMinutes = (text: string): number => {
  if (/^z$/i.test(text)) return 0;
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith("-") ? -size : size;
};

/** When a session starts, and the offset its source gave (minutes; null where it gave none). */
export interface SourceStart {
  time: ParsedTime;
  offset: number | null;
}

/**
 * The rule of the format: a `date` with an offset is an instant; else the day's date with `start`, on the next day when
 * that is before the conference's day change. Null when neither gives a date that can be meant.
 */
export function sourceStart(
  date: string,
  start: string,
  dayDate: string | null,
  dayChange: number | null,
): SourceStart | null {
  const parts = DATE.exec(date.trim());
  const hours = parts?.[2];
  if (parts && hours !== undefined) {
    const wall = wallTimeFrom(
      parts[1] ?? "",
      Number(hours),
      Number(parts[3]),
      Number(parts[4] ?? 0),
    );
    if (wall === null || !isPlausible(wallMilliseconds(wall))) return null;
    if (parts[5] === undefined) return { time: { local: wall }, offset: null };
    const offset = offsetMinutes(parts[5]);
    return { time: { instant: wallMilliseconds(wall) - offset * MINUTE }, offset };
  }
  const day = /^\d{4}-\d\d-\d\d/.exec(parts?.[1] ?? dayDate ?? "")?.[0];
  const minutes = clockMinutes(start);
  if (day === undefined || minutes === null) return null;
  const wall = wallTimeFrom(day, Math.floor(minutes / 60), minutes % 60);
  if (wall === null || !isPlausible(wallMilliseconds(wall))) return null;
  const local: ParsedTime = { local: wall };
  const isNight = parts === null && dayChange !== null && minutes < dayChange;
  return { time: isNight ? later(local, DAY) : local, offset: null };
}

/** The clock on the wall at an instant, `HH:MM`, at an offset in minutes. */
export function clockAt(instant: number, offset: number): string {
  return wallTimeOf(instant + offset * MINUTE).slice(11, 16);
}
