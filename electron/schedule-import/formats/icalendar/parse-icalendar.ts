import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ParsedSchedule, ParsedSession } from "#shared/schedule.ts";
import {
  type CalendarComponent,
  calendarComponents,
  firstProperty,
  firstText,
} from "./icalendar-components.ts";
import { dialectOf, organizersSpeak } from "./icalendar-dialect.ts";
import { calendarEvent } from "./icalendar-event.ts";
import { contentLines } from "./icalendar-lines.ts";
import { indicoPlaces } from "./indico-place.ts";
import { calendarOffsets } from "./icalendar-offsets.ts";
import { occurrencesOf, type RecurrenceBounds } from "./icalendar-recurrence.ts";
import { calendarSession, type SessionHabits, withSpan } from "./icalendar-session.ts";
import { spansOf } from "./icalendar-span.ts";
import { type CalendarTime, calendarTime } from "./icalendar-time.ts";
import { type CalendarZones, createCalendarZones } from "./icalendar-zones.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { schedPlaces } from "./sched-place.ts";
import { createSchedSpeakers } from "./sched-speakers.ts";

interface Started {
  component: CalendarComponent;
  start: CalendarTime;
}

const repeats = ({ properties }: CalendarComponent): boolean =>
  properties.some(({ name }) => name === "rrule" || name === "rdate");

/** Sessions with a start that can be meant; the others are left out, each with a warning. */
function started(
  components: readonly CalendarComponent[],
  zones: CalendarZones,
  warnings: Warnings,
): Started[] {
  return components.flatMap((component) => {
    const property = firstProperty(component, "dtstart");
    const start = property ? calendarTime(property.values[0] ?? "", property, zones) : null;
    if (start) return [{ component, start }];
    const line = property?.line ?? component.line;
    const what = property
      ? `The start in line ${line} (${property.raw.slice(0, 40)}) is no date that can be meant`
      : `The session in line ${line} has no start`;
    warnings.add("no-start", `${what}; the session was left out.`, `line ${line}`);
    return [];
  });
}

/** Wall times that a changed occurrence (RECURRENCE-ID) takes the place of, by UID. */
function replacedTimes(
  sessions: readonly Started[],
  zones: CalendarZones,
): Map<string, Set<string>> {
  const replaced = new Map<string, Set<string>>();
  for (const { component } of sessions) {
    const property = firstProperty(component, "recurrence-id");
    const time = property ? calendarTime(property.values[0] ?? "", property, zones) : null;
    const uid = firstText(component, "uid");
    if (time === null || uid === null) continue;
    const times = replaced.get(uid) ?? new Set();
    replaced.set(
      uid,
      times.add("instant" in time.time ? String(time.time.instant) : time.wallTime),
    );
  }
  return replaced;
}

function habitsOf(
  components: readonly CalendarComponent[],
  dialect: SessionHabits["dialect"],
): { habits: SessionHabits; place: string | null } {
  const texts = (name: string): string[] =>
    components.map((component) => firstText(component, name)).filter((text) => text !== null);
  const locations = texts("location");
  if (dialect !== "sched") {
    const { place, roomOf } =
      dialect === "indico"
        ? indicoPlaces(locations)
        : { place: null, roomOf: (location: string | null) => location };
    const habits = {
      dialect,
      organizersSpeak: organizersSpeak(components),
      fromSchedTitle: (title: string) => ({ title, speakers: [] }),
      roomOf,
    };
    return { habits, place };
  }
  const { place, roomOf } = schedPlaces(locations);
  const fromSchedTitle = createSchedSpeakers(texts("summary"), locations);
  return { habits: { dialect, organizersSpeak: false, fromSchedTitle, roomOf }, place };
}

/**
 * Reads an iCalendar file (RFC 5545) in the dialects of Sched, FOSDEM, frab, Symposion, ics.py, pretalx and others.
 * Throws `malformed-source` naming a line, `not-a-schedule` when it holds no session, `too-large` over the limits.
 */
export function parseICalendar(text: string): ParsedSchedule {
  const warnings = createWarnings();
  const roots = calendarComponents(contentLines(text), warnings);
  const calendars = roots.filter(({ name }) => name === "VCALENDAR");
  const parts = [...roots, ...calendars.flatMap(({ components }) => components)];
  const components = parts.filter(({ name }) => name === "VEVENT");
  if (components.length === 0) {
    throw new AppError(
      "not-a-schedule",
      "This calendar holds no sessions (no VEVENT). Get the full schedule from the event’s site.",
    );
  }
  if (components.length > limits.scheduleSessions) {
    throw new AppError(
      "too-large",
      `This calendar holds ${components.length.toLocaleString("en")} sessions; at most ${limits.scheduleSessions.toLocaleString("en")} are read.`,
    );
  }
  const zones = createCalendarZones(
    parts.filter(({ name }) => name === "VTIMEZONE"),
    warnings,
  );
  const dialect = dialectOf(calendars, components);
  const { habits, place } = habitsOf(components, dialect);
  const all = started(components, zones, warnings);
  const sessions = readSessions(all, zones, habits, warnings);
  if (sessions.length === 0) {
    const first = warnings.list().find(({ code }) => code === "no-start");
    throw new AppError(
      "malformed-source",
      `No session of this calendar has a time. ${first?.message ?? ""}`.trim(),
    );
  }
  const event = calendarEvent(calendars, components, dialect, place, warnings);
  const offsets = event.zone === null ? calendarOffsets(all.map(({ start }) => start)) : [];
  return {
    format: "icalendar",
    event,
    sessions,
    ...(offsets.length > 0 && { offsets }),
    warnings: warnings.list(),
  };
}

function readSessions(
  all: readonly Started[],
  zones: CalendarZones,
  habits: SessionHabits,
  warnings: Warnings,
): ParsedSession[] {
  const replaced = replacedTimes(all, zones);
  const single = all.filter(
    ({ component }) => !repeats(component) && !firstProperty(component, "recurrence-id"),
  );
  const bounds: RecurrenceBounds = {
    steps: limits.recurrenceSteps,
    horizon: single.reduce<number | null>(
      (last, { start }) => Math.max(last ?? 0, start.wall),
      null,
    ),
  };
  const sessions: ParsedSession[] = [];
  for (const { component, start } of all) {
    const session = calendarSession(component, habits, warnings);
    const spanOf = spansOf(component, start, zones, warnings);
    const uid = firstText(component, "uid");
    const taken = repeats(component) && uid !== null ? replaced.get(uid) : undefined;
    for (const wallTime of occurrencesOf(component, start, zones, bounds, warnings)) {
      const span = spanOf(wallTime);
      const key = "instant" in span.start ? String(span.start.instant) : span.start.local;
      if (!taken?.has(key)) sessions.push(withSpan(session, span));
    }
    if (sessions.length > limits.scheduleSessions) {
      throw new AppError(
        "too-large",
        `This calendar repeats its sessions more than ${limits.scheduleSessions.toLocaleString("en")} times.`,
      );
    }
  }
  return sessions;
}
