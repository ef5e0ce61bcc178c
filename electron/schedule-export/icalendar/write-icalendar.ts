import ICAL from "ical.js";
import type { ConferenceEvent } from "#shared/event.ts";
import { createEventClock } from "#shared/event-time.ts";
import type { StoredSession } from "#shared/schedule-changes.ts";
import { calendarSession } from "./calendar-session.ts";
import { calendarText } from "./calendar-text.ts";
import { escapedText } from "./calendar-value.ts";
import { calendarZone } from "./calendar-zone.ts";
import { type ClockChange, clockChanges } from "./clock-changes.ts";

const DAY = 24 * 60 * 60_000;

/** Zones that calendars know as UTC, and offsets such as `+05:30`, which no calendar knows by name. */
const isWrittenInUtc = (zone: string): boolean =>
  /^(?:(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT)|[+-].*)$/i.test(zone);

/**
 * Sessions, at least one, as a calendar (RFC 5545) for Google, Apple, Thunderbird and their like. Lines end with CRLF. `now` is
 * in milliseconds since 1970, UTC.
 */
export function writeICalendar(
  event: Pick<ConferenceEvent, "name" | "place" | "zone" | "dayStartsAt">,
  sessions: readonly StoredSession[],
  { name, now }: { name: string; now: number },
): string {
  const zone = isWrittenInUtc(event.zone)
    ? null
    : { tzid: event.zone, changes: changesAround(event.zone, sessions) };
  const clock = createEventClock(event.zone, event.dayStartsAt);
  const parts = ["BEGIN:VCALENDAR\r\n", ...headOf(name, zone?.tzid ?? null).map(calendarText)];
  if (zone !== null) parts.push(calendarText(calendarZone(zone.tzid, zone.changes)));
  for (const session of sessions) {
    const component = calendarSession(session, { clock, zone, place: event.place, now });
    parts.push(calendarText(component));
  }
  return `${parts.join("")}END:VCALENDAR\r\n`;
}

function property(name: string, value: string): ICAL.Property {
  const made = new ICAL.Property(name);
  made.setValue(value);
  return made;
}

function headOf(name: string, tzid: string | null): ICAL.Property[] {
  return [
    property("version", "2.0"),
    property("prodid", "-//Lanyard//Lanyard//EN"),
    property("calscale", "GREGORIAN"),
    // RFC 7986, 5.1, and what Apple and Google read in its stead.
    property("name", escapedText(name)),
    property("x-wr-calname", escapedText(name)),
    ...(tzid === null ? [] : [property("x-wr-timezone", tzid)]),
  ];
}

function changesAround(zone: string, sessions: readonly StoredSession[]): ClockChange[] {
  const first = sessions.reduce((least, { startsAt }) => Math.min(least, startsAt), Infinity);
  const last = sessions.reduce((most, { endsAt }) => Math.max(most, endsAt), first);
  return clockChanges(zone, first - DAY, last + DAY);
}
