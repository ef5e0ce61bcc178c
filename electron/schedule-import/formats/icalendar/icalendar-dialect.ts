import { type CalendarComponent, firstText } from "./icalendar-components.ts";
import type { CalendarProperty } from "./icalendar-property.ts";

/** Who made a calendar, as far as it changes how fields are read. */
export type CalendarDialect = "sched" | "pentabarf" | "pretalx" | "frab" | "indico" | "generic";

const isSchedAddress = (address: string | null): boolean =>
  /^https?:\/\/[^/]*\bsched\.(?:com|org)(?:[/:]|$)/i.test(address ?? "");

/** By PRODID, or by the addresses of its sessions: names of files and titles say nothing. */
export function dialectOf(
  calendars: readonly CalendarComponent[],
  sessions: readonly CalendarComponent[],
): CalendarDialect {
  const maker = calendars.map((calendar) => firstText(calendar, "prodid") ?? "").join(" ");
  if (/\bsched\.(?:com|org)\b/i.test(maker)) return "sched";
  if (/\/\/pretalx\/\//i.test(maker)) return "pretalx";
  if (/pentabarf/i.test(maker)) return "pentabarf";
  if (/\bri_cal\b|\bfrab\b/i.test(maker)) return "frab";
  if (/\bindico\b/i.test(maker)) return "indico";
  const first = sessions[0];
  if (first && isSchedAddress(firstText(first, "url"))) return "sched";
  return "generic";
}

const commonName = ({ params }: CalendarProperty): string | null =>
  typeof params["cn"] === "string" && params["cn"].trim() !== "" ? params["cn"].trim() : null;

/**
 * Whether ORGANIZER names speakers (MOCA's calendar): one address for all, another name on many, and no attendees.
 * Everywhere else the organiser is who runs the conference.
 */
export function organizersSpeak(sessions: readonly CalendarComponent[]): boolean {
  const addresses = new Set<string>();
  const names = new Set<string>();
  for (const { properties } of sessions) {
    for (const property of properties) {
      if (property.name === "attendee") return false;
      if (property.name !== "organizer") continue;
      addresses.add(property.raw.toLowerCase());
      const name = commonName(property);
      if (name !== null) names.add(name);
    }
  }
  return addresses.size === 1 && names.size > 2;
}

const isMailAddress = (name: string): boolean =>
  name.includes("@") && name.lastIndexOf(".") > name.indexOf("@");

/** The people that ATTENDEE, or ORGANIZER where they speak, name: no rooms, no bare mail addresses. */
export function namedPeople(
  { properties }: CalendarComponent,
  property: "attendee" | "organizer",
): string[] {
  return properties.flatMap((each) => {
    if (each.name !== property) return [];
    const type = each.params["cutype"];
    const name = commonName(each);
    const isPerson = type === undefined || type === "INDIVIDUAL" || type === "UNKNOWN";
    return isPerson && name !== null && !isMailAddress(name) ? [name] : [];
  });
}
