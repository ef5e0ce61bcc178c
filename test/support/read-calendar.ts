import ICAL from "ical.js";

/** A VEVENT as another program reads it. Instants are milliseconds since 1970, UTC. */
export interface ReadSession {
  uid: string;
  title: string;
  start: number;
  /** Null without a DTEND. */
  end: number | null;
  /** Of the start: a zone's name, `UTC` or `floating`. */
  zone: string;
  location: string | null;
  description: string | null;
  url: string | null;
  status: string | null;
  categories: string[];
  priority: number | null;
  sequence: number | null;
  stamp: number;
}

const textOf = (component: ICAL.Component, name: string): string | null => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value : null;
};

const numberOf = (component: ICAL.Component, name: string): number | null => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === "number" ? value : null;
};

function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : null;
}

const instantOf = (time: ICAL.Time | null): number =>
  time === null ? NaN : time.toUnixTime() * 1000;

/** Reads a calendar with ical.js, which takes every zone from the calendar's own definition and knows no other. */
export function readCalendar(text: string): ReadSession[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const start = timeOf(event, "dtstart");
    const end = timeOf(event, "dtend");
    return {
      uid: textOf(event, "uid") ?? "",
      title: textOf(event, "summary") ?? "",
      start: instantOf(start),
      end: end === null ? null : instantOf(end),
      zone: start?.zone?.tzid ?? "",
      location: textOf(event, "location"),
      description: textOf(event, "description"),
      url: textOf(event, "url"),
      status: textOf(event, "status"),
      categories: event
        .getAllProperties("categories")
        .flatMap((property) => property.getValues())
        .map(String),
      priority: numberOf(event, "priority"),
      sequence: numberOf(event, "sequence"),
      stamp: instantOf(timeOf(event, "dtstamp")),
    };
  });
}

/** Lines longer than RFC 5545 allows (75 octets), and those that end within a character. */
export const badlyFoldedLines = (text: string): string[] =>
  text
    .split("\r\n")
    .filter((line) => Buffer.byteLength(line) > 75 || /[\uD800-\uDBFF]$/.test(line));
