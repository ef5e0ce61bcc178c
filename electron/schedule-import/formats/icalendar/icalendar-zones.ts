import ICAL from "ical.js";
import { limits } from "#shared/limits.ts";
import { createEventClock } from "#shared/event-time.ts";
import { type CalendarComponent, firstText } from "./icalendar-components.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import { wallMilliseconds, wallTimeOf } from "../../parsing/parsed-time.ts";

/** What a TZID means: an IANA zone, or rules of the calendar's own. */
export interface CalendarZone {
  /** IANA name, null for a zone the calendar defines itself. */
  iana: string | null;
  /** The instant of a wall time `YYYY-MM-DDTHH:MM:SS`. */
  instantOf(wallTime: string): number;
  /** The wall time of an instant. */
  wallTimeOf(instant: number): string;
}

/**
 * A rule as zones have it, once a year on a given month and day. Anything else could keep ical.js looking for ever,
 * since it expands a zone's rules without a bound.
 */
const ZONE_RULE =
  /^FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,-]+|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=\w+|COUNT=\d{1,3}))*$/i;

function isBounded({ lines }: CalendarComponent): boolean {
  return (
    lines.length <= limits.zoneDefinitionLines &&
    lines.every((line) => {
      const rule = /^RRULE[^:]*:(.*)$/i.exec(line)?.[1]?.trim();
      const start = /^DTSTART[^:]*:(\d{4})/i.exec(line)?.[1];
      return (
        (rule === undefined || ZONE_RULE.test(rule)) && (start === undefined || start >= "1600")
      );
    })
  );
}

function ownZone(definition: CalendarComponent): CalendarZone | null {
  if (!isBounded(definition) || definition.components.length === 0) return null;
  try {
    const text = ["BEGIN:VTIMEZONE", ...definition.lines, "END:VTIMEZONE"].join("\r\n");
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse.component(text)));
    const instantOf = (wallTime: string): number =>
      Date.parse(`${wallTime}Z`) - zone.utcOffset(ICAL.Time.fromDateTimeString(wallTime)) * 1000;
    // Expands it once, so that what cannot be used is known now.
    if (!Number.isFinite(instantOf("2026-01-01T00:00:00"))) return null;
    const offsetOn = (wall: number): number => wall - instantOf(wallTimeOf(wall));
    return {
      iana: null,
      instantOf,
      // The offset is that of the wall time, which is near enough to the instant but for the hours of a change.
      wallTimeOf: (instant) => wallTimeOf(instant + offsetOn(instant + offsetOn(instant))),
    };
  } catch {
    return null;
  }
}

function ianaZone(iana: string): CalendarZone {
  const clock = createEventClock(iana, 0);
  const seen = new Map<string, number>();
  return {
    iana,
    wallTimeOf: (instant) => clock.format(instant).slice(0, 19),
    // Sessions share their times, and looking one up costs more than all else in reading them.
    instantOf(wallTime) {
      const known = seen.get(wallTime);
      if (known !== undefined) return known;
      const instant = clock.instantOf(wallTime);
      seen.set(wallTime, instant);
      return instant;
    },
  };
}

/** With room for spaces. */
const LONGEST_OFFSET = 20;

/** Minutes of a name that is nothing but an offset: `+0200`, `UTC+2`, `GMT-03:30`; null for any other. */
function offsetOf(tzid: string): number | null {
  const name = tzid.trim();
  const parts =
    name.length > LONGEST_OFFSET ? null : /^(?:UTC|GMT)?\s*([+-])(\d\d?)(?::?(\d\d))?$/i.exec(name);
  if (!parts) return null;
  const size = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return size > 14 * 60 ? null : parts[1] === "-" ? -size : size;
}

const offsetZone = (minutes: number): CalendarZone => ({
  iana: null,
  instantOf: (wallTime) => wallMilliseconds(wallTime) - minutes * 60_000,
  wallTimeOf: (instant) => wallTimeOf(instant + minutes * 60_000),
});

const MOST_ZONES = 200;

export interface CalendarZones {
  /** Null for a name that nothing explains; a warning tells so once. */
  find(tzid: string): CalendarZone | null;
}

/** Resolves TZIDs: well-known names first, since a calendar's own copy of their rules ages; then VTIMEZONEs. */
export function createCalendarZones(
  definitions: readonly CalendarComponent[],
  warnings: Warnings,
): CalendarZones {
  const found = new Map<string, CalendarZone | null>();
  const look = (tzid: string): CalendarZone | null => {
    const definition = definitions.find((each) => firstText(each, "tzid") === tzid);
    const location = definition ? firstText(definition, "x-lic-location") : null;
    const iana = knownZone(tzid) ?? (location === null ? null : knownZone(location));
    if (iana !== null) return ianaZone(iana);
    const minutes = offsetOf(tzid);
    if (minutes !== null) return offsetZone(minutes);
    const own = definition ? ownZone(definition) : null;
    if (own === null) {
      warnings.add(
        "unknown-zone",
        `The time zone “${tzid.slice(0, 80)}” is unknown; its times are read in the event’s own zone.`,
        definition ? `line ${definition.line}` : null,
      );
    }
    return own;
  };
  return {
    find(tzid) {
      const known = found.get(tzid);
      if (known !== undefined) return known;
      // Looking for one costs most when it is none; no programme spans more.
      const zone = found.size < MOST_ZONES ? look(tzid) : null;
      found.set(tzid, zone);
      return zone;
    },
  };
}
