import ICAL from "ical.js";
import type { ParsedTime } from "#shared/schedule.ts";
import { type CalendarComponent, firstProperty } from "./icalendar-components.ts";
import { type CalendarTime, calendarTime, placed } from "./icalendar-time.ts";
import type { CalendarZones } from "./icalendar-zones.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import {
  between,
  isPlausible,
  later,
  wallMilliseconds,
  wallTimeOf,
} from "../../parsing/parsed-time.ts";

const DAY = 24 * 60 * 60_000;

/** How long a session lasts: by the clock on the wall, which a DST night does not change, and then exactly. */
interface Length {
  wall: number;
  exact: number;
}

const none: Length = { wall: 0, exact: 0 };

function duration(text: string): Length | null {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(
      text.trim(),
    );
    const wall = (weeks * 7 + days) * DAY;
    const exact = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return isNegative || !Number.isFinite(wall + exact) ? null : { wall, exact };
  } catch {
    return null;
  }
}

function untilEnd(start: CalendarTime, end: CalendarTime): Length | null {
  const isSameClock = start.isUtc === end.isUtc && start.zone === end.zone;
  if (isSameClock) {
    const wall = end.wall - start.wall;
    return wall < 0 ? null : { wall, exact: 0 };
  }
  const exact = between(start.time, end.time);
  return exact === null || exact < 0 ? null : { wall: 0, exact };
}

/**
 * DTEND, else DURATION, else a day for dates and nothing for times (RFC 5545, 3.6.1). Ends that cannot be meant count
 * as the start, with a warning.
 */
function lengthOf(
  component: CalendarComponent,
  start: CalendarTime,
  zones: CalendarZones,
  warnings: Warnings,
): Length {
  const dtend = firstProperty(component, "dtend");
  const period = firstProperty(component, "duration");
  if (dtend === undefined && period === undefined) {
    return start.isDate ? { wall: DAY, exact: 0 } : none;
  }
  const end = dtend ? calendarTime(dtend.values[0] ?? "", dtend, zones) : null;
  const length = dtend ? end && untilEnd(start, end) : duration(period?.raw ?? "");
  if (length !== null && isPlausible(start.wall + length.wall + length.exact)) {
    return length;
  }
  const line = (dtend ?? period)?.line ?? component.line;
  warnings.add(
    "end-ignored",
    `The end in line ${line} is none, or before the start; the session counts as ending when it begins.`,
    `line ${line}`,
  );
  return none;
}

/** When a session of a calendar begins and ends. */
export interface CalendarSpan {
  start: ParsedTime;
  end: ParsedTime;
}

/** Answers with the span of any occurrence, given its wall time. */
export function spansOf(
  component: CalendarComponent,
  start: CalendarTime,
  zones: CalendarZones,
  warnings: Warnings,
): (wallTime: string) => CalendarSpan {
  const length = lengthOf(component, start, zones, warnings);
  return (wallTime) => {
    const isFirst = wallTime === start.wallTime;
    const from = isFirst ? start.time : placed(wallTime, start.isUtc, start.zone);
    const wall = isFirst ? start.wall : wallMilliseconds(wallTime);
    const endWall = length.wall === 0 ? wallTime : wallTimeOf(wall + length.wall);
    const to = placed(endWall, start.isUtc, start.zone);
    return { start: from, end: length.exact === 0 ? to : later(to, length.exact) };
  };
}
