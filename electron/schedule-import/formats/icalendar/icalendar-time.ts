import type { ParsedTime } from "#shared/schedule.ts";
import type { CalendarProperty } from "./icalendar-property.ts";
import type { CalendarZone, CalendarZones } from "./icalendar-zones.ts";
import { isPlausible, wallMilliseconds, wallTimeFrom } from "../../parsing/parsed-time.ts";

/** A time of a calendar, and what is needed to add days to it by the clock on the wall. */
export interface CalendarTime {
  time: ParsedTime;
  /** As written, whatever its zone. */
  wallTime: string;
  /** The same in milliseconds, as if it were UTC. */
  wall: number;
  /** A whole day (`VALUE=DATE`). */
  isDate: boolean;
  isUtc: boolean;
  zone: CalendarZone | null;
}

const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/** A wall time as a time: an instant where zone or `Z` say so, else floating (RFC 5545, 3.3.5). */
export function placed(wallTime: string, isUtc: boolean, zone: CalendarZone | null): ParsedTime {
  if (isUtc) return { instant: wallMilliseconds(wallTime) };
  return zone ? { instant: zone.instantOf(wallTime) } : { local: wallTime };
}

/** One value of DTSTART, DTEND, RDATE, EXDATE or RECURRENCE-ID. Null when it is no date, or none that can be meant. */
export function calendarTime(
  value: string,
  property: CalendarProperty,
  zones: CalendarZones,
): CalendarTime | null {
  const parts = TIME.exec(value.trim());
  if (!parts) return null;
  const [, date = "", hours, minutes, seconds, utc] = parts;
  const isDate = hours === undefined;
  const wallTime = wallTimeFrom(
    date,
    Number(hours ?? 0),
    Number(minutes ?? 0),
    Number(seconds ?? 0),
  );
  if (wallTime === null) return null;
  const wall = wallMilliseconds(wallTime);
  if (!isPlausible(wall)) return null;
  const isUtc = utc === "Z";
  const { tzid } = property.params;
  const zone = !isDate && !isUtc && typeof tzid === "string" ? zones.find(tzid) : null;
  const time = isUtc ? { instant: wall } : placed(wallTime, isUtc, zone);
  return { time, wallTime, wall, isDate, isUtc, zone };
}
