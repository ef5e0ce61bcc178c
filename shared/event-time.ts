import { Temporal } from "temporal-polyfill";
import { twoDigits } from "./two-digits.ts";

const MINUTE = 60_000;
/** Offsets change at most at quarter hours, so one look-up a quarter hour is exact and spares thousands of others. */
const QUARTER_HOUR = 15 * MINUTE;

/** Whether an IANA name, or an offset such as `+05:30`, is a zone known here. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** `04:00` of 240 minutes after midnight. */
export const timeOfDay = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

const DAY = 24 * 60 * MINUTE;
/** The last zone whose offset had seconds, Liberia's, gave them up in 1972. */
const WHOLE_MINUTES = Date.UTC(1973, 0, 1);
const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/;

/** A wall time as if it were UTC; null for one that is no such time, is older, or is written in another way. */
function plainMilliseconds(wallTime: string): number | null {
  const utc = PLAIN.test(wallTime) ? Date.parse(`${wallTime}Z`) : Number.NaN;
  const isThere = utc > WHOLE_MINUTES && new Date(utc).toISOString().startsWith(wallTime);
  return isThere ? utc : null;
}

/** Wall time and calendar day of instants in one event. */
export interface EventClock {
  /** `2026-03-24T09:00:00+01:00` of an instant in milliseconds. */
  format(instant: number): string;
  /** The event's own day, `YYYY-MM-DD`: before the boundary it is the day before. */
  dayOf(instant: number): string;
  /** The instant of a wall time `YYYY-MM-DDTHH:MM[:SS]`. In a gap the later, in an overlap the earlier (RFC 5545, 3.3.5). */
  instantOf(wallTime: string): number;
}

/** `dayStartsAt`: minutes after midnight at which an event day begins. Throws RangeError for an unknown zone. */
export function createEventClock(zone: string, dayStartsAt: number): EventClock {
  const offsets = new Map<number, number>();
  const offsetMinutes = (instant: number): number => {
    const key = Math.floor(instant / QUARTER_HOUR);
    let offset = offsets.get(key);
    if (offset === undefined) {
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      offset = Math.round(there.offsetNanoseconds / 60e9);
      offsets.set(key, offset);
    }
    return offset;
  };
  const wall = (instant: number): string =>
    new Date(instant + offsetMinutes(instant) * MINUTE).toISOString();
  offsetMinutes(0);

  return {
    format(instant) {
      const offset = offsetMinutes(instant);
      const size = Math.abs(offset);
      const sign = offset < 0 ? "-" : "+";
      return `${wall(instant).slice(0, 19)}${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
    },
    dayOf: (instant) =>
      new Date(instant + (offsetMinutes(instant) - dayStartsAt) * MINUTE)
        .toISOString()
        .slice(0, 10),
    instantOf(wallTime) {
      const utc = plainMilliseconds(wallTime);
      if (utc !== null) {
        const offset = offsetMinutes(utc);
        // A clock that is the same a day before and after was not changed: the time is there, and once.
        const isQuiet = offsetMinutes(utc - DAY) === offset && offsetMinutes(utc + DAY) === offset;
        if (isQuiet) return utc - offset * MINUTE;
      }
      return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds;
    },
  };
}
