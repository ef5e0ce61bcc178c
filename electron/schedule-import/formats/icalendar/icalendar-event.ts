import type { ParsedEvent } from "#shared/schedule.ts";
import { type CalendarComponent, firstText } from "./icalendar-components.ts";
import type { CalendarDialect } from "./icalendar-dialect.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { webAddressOf } from "../../parsing/web-address.ts";

/** Names that programs give every calendar. */
const generic = /^(?:i?cal(?:endar)?|event calendar|schedule|events?|untitled)$/i;

function nameOf(
  calendars: readonly CalendarComponent[],
  sessions: readonly CalendarComponent[],
  dialect: CalendarDialect,
): string | null {
  for (const calendar of calendars) {
    // Sched's X-WR-CALNAME is a subdomain, its PRODID the event's name.
    const sched = /\/\/Sched\.(?:com|org)\s+(.+?)\s*\/\//i.exec(
      firstText(calendar, "prodid") ?? "",
    );
    if (sched?.[1] !== undefined) return sched[1];
    const names = ["name", "x-wr-calname", "x-wr-caldesc"].map((name) => firstText(calendar, name));
    const name = names.find((each) => each !== null && !generic.test(each.trim()));
    if (name !== undefined && name !== null) return name;
  }
  // FOSDEM's calendar has no name, but every UID holds the acronym: 4426@fosdem-2025@fosdem.org.
  const uid = dialect === "pentabarf" && sessions[0] ? firstText(sessions[0], "uid") : null;
  const acronym = /^\d+@([a-z]+)-?(\d{4})?@/i.exec(uid ?? "");
  return acronym ? [acronym[1]?.toUpperCase(), acronym[2]].filter(Boolean).join(" ") : null;
}

/** The zone most sessions name, for calendars that name none of their own. */
function mostUsedZone(sessions: readonly CalendarComponent[]): string | null {
  const counts = new Map<string, number>();
  for (const { properties } of sessions) {
    const tzid = properties.find(({ name }) => name === "dtstart")?.params["tzid"];
    if (typeof tzid === "string") counts.set(tzid, (counts.get(tzid) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a)[0];
  return most ? knownZone(most[0]) : null;
}

function zoneOf(
  calendars: readonly CalendarComponent[],
  sessions: readonly CalendarComponent[],
  dialect: CalendarDialect,
): string | null {
  const named = [...calendars, ...sessions.slice(0, 1)].flatMap((component) =>
    // TZID as a property of its own is FOSDEM's habit, VTIMEZONE as one MOCA's.
    ["x-wr-timezone", "tzid", "vtimezone"].map((name) => firstText(component, name)),
  );
  for (const name of named) {
    const zone = name === null ? null : knownZone(name);
    // Sched writes UTC for every event, wherever it takes place.
    if (zone !== null && !(dialect === "sched" && /^(?:etc\/)?(?:utc|gmt)$/i.test(zone)))
      return zone;
  }
  const used = mostUsedZone(sessions);
  if (used !== null) return used;
  const defined = calendars
    .flatMap(({ components }) => components)
    .filter(({ name }) => name === "VTIMEZONE")
    .map((zone) => knownZone(firstText(zone, "tzid") ?? ""));
  return defined.length === 1 ? (defined[0] ?? null) : null;
}

/** What a calendar says about the event as a whole. */
export function calendarEvent(
  calendars: readonly CalendarComponent[],
  sessions: readonly CalendarComponent[],
  dialect: CalendarDialect,
  place: string | null,
  warnings: Warnings,
): ParsedEvent {
  const url = calendars.map((calendar) => webAddressOf(firstText(calendar, "url")));
  return {
    name: plainLineOrNull(nameOf(calendars, sessions, dialect), warnings, "the calendar’s name"),
    place,
    url: url.find((each) => each !== null) ?? null,
    zone: zoneOf(calendars, sessions, dialect),
    dayStartsAt: null,
  };
}
