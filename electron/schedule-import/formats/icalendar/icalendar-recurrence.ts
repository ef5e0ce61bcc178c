import ICAL from "ical.js";
import { limits } from "#shared/limits.ts";
import type { CalendarComponent } from "./icalendar-components.ts";
import { type CalendarTime, calendarTime, placed } from "./icalendar-time.ts";
import type { CalendarZones } from "./icalendar-zones.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { wallMilliseconds, wallTimeOf } from "../../parsing/parsed-time.ts";

const DAY = 24 * 60 * 60_000;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** How much a file may still be expanded, and the last wall time anything else in it reaches. */
export interface RecurrenceBounds {
  steps: number;
  horizon: number | null;
}

const understood = new Set("FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTH BYMONTHDAY".split(" "));

/** Frequencies that are followed, and the parts ical.js steps by. */
const stepping: Readonly<Record<string, readonly string[]>> = {
  DAILY: ["INTERVAL"],
  WEEKLY: ["INTERVAL", "BYDAY", "WKST"],
  MONTHLY: ["INTERVAL", "BYDAY", "BYMONTHDAY"],
};

type RuleParts = ReadonlyMap<string, string>;

function ruleParts(text: string): RuleParts {
  const pairs = text
    .toUpperCase()
    .split(";")
    .map((part) => part.split("="));
  return new Map(pairs.map(([name = "", value = ""]) => [name.trim(), value.trim()]));
}

/** Weekdays, in a month at most the fourth: ical.js looks for a fifth for ever where no month at hand has one. */
const WEEKDAY_LIST = /^(?:[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)(?:,|$))+$/;
const MONTH_DAYS = /^(?:-?\d{1,2}(?:,|$))+$/;

function isSound(parts: RuleParts): boolean {
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const days = parts.get("BYDAY");
  const monthDays = parts.get("BYMONTHDAY");
  return (
    [...parts.keys()].every((name) => understood.has(name)) &&
    Number.isInteger(interval) &&
    interval >= 1 &&
    interval <= limits.recurrenceDays &&
    (days === undefined || WEEKDAY_LIST.test(days)) &&
    (monthDays === undefined || MONTH_DAYS.test(monthDays)) &&
    // Together they may never meet.
    (days === undefined || monthDays === undefined || parts.get("FREQ") === "DAILY")
  );
}

/**
 * The rule without what ical.js tests only after a step: it would step for ever where the test never holds. Those
 * parts are tested here instead, within bounds. Null for rules that are not followed.
 */
function steppable(parts: RuleParts): string | null {
  const frequency = parts.get("FREQ") ?? "";
  const names = stepping[frequency];
  if (names === undefined || !isSound(parts)) return null;
  const chosen = names.flatMap((name) => {
    const value = parts.get(name);
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return [`FREQ=${frequency}`, ...chosen].join(";");
}

function isAllowed(wallTime: string, parts: RuleParts): boolean {
  const date = new Date(wallMilliseconds(wallTime));
  const has = (name: string, value: string): boolean =>
    parts.get(name)?.split(",").includes(value) ?? true;
  if (!has("BYMONTH", String(date.getUTCMonth() + 1))) return false;
  if (parts.get("FREQ") !== "DAILY") return true;
  return (
    has("BYDAY", WEEKDAYS[date.getUTCDay()] ?? "") && has("BYMONTHDAY", String(date.getUTCDate()))
  );
}

/** UNTIL as a wall time in milliseconds of the start's zone; an until in UTC is compared as an instant. */
function isPast(occurrence: string, until: string | undefined, start: CalendarTime): boolean {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until ?? "");
  if (!parts) return false;
  const [, year, month, day, hours = "23", minutes = "59", seconds = "59", utc] = parts;
  const end = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  const at = placed(occurrence, start.isUtc, start.zone);
  return (utc === "Z" && "instant" in at ? at.instant : wallMilliseconds(occurrence)) > end;
}

function expand(text: string, start: CalendarTime, bounds: RecurrenceBounds): string[] | null {
  const parts = ruleParts(text);
  const rule = steppable(parts);
  if (rule === null) return null;
  const count = Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY);
  const until = parts.get("UNTIL");
  const first = start.wall;
  const isEndless = until === undefined && !Number.isFinite(count);
  const last = Math.min(
    first + limits.recurrenceDays * DAY,
    isEndless && bounds.horizon !== null
      ? Math.max(bounds.horizon, first)
      : Number.POSITIVE_INFINITY,
  );
  const times: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromDateTimeString(start.wallTime),
  );
  for (let next = iterator.next(); next && bounds.steps > 0; next = iterator.next()) {
    bounds.steps -= 1;
    const wallTime = next.toString().slice(0, 19);
    if (wallMilliseconds(wallTime) > last || isPast(wallTime, until, start)) break;
    if (isAllowed(wallTime, parts)) times.push(wallTime);
    if (times.length >= count) break;
  }
  return times;
}

function listed(component: CalendarComponent, name: string, zones: CalendarZones): CalendarTime[] {
  return component.properties
    .filter((property) => property.name === name)
    .flatMap((property) =>
      // Of a period the start counts; it lasts as long as the others.
      property.values.map((value) => calendarTime(value.split("/", 1)[0] ?? "", property, zones)),
    )
    .filter((time) => time !== null);
}

/** A time by the clock that the start is written by: an RDATE may be in UTC or another zone. */
function onClockOf(start: CalendarTime, { time, wallTime, isDate }: CalendarTime): string {
  if (isDate || start.isDate || "local" in time) return wallTime;
  if (start.isUtc) return wallTimeOf(time.instant);
  return start.zone === null ? wallTime : start.zone.wallTimeOf(time.instant);
}

/**
 * The wall times at which a component takes place, its own start first: RRULE, RDATE and EXDATE (RFC 5545, 3.8.5).
 * Endless rules stop where the rest of the programme ends, others after `limits.recurrenceDays`; rules by the second,
 * hour or year, which no programme has, leave the first time alone and a warning.
 */
export function occurrencesOf(
  component: CalendarComponent,
  start: CalendarTime,
  zones: CalendarZones,
  bounds: RecurrenceBounds,
  warnings: Warnings,
): string[] {
  const rules = component.properties.filter(({ name }) => name === "rrule");
  const extra = listed(component, "rdate", zones);
  if (rules.length === 0 && extra.length === 0) return [start.wallTime];

  const times = new Set([start.wallTime, ...extra.map((time) => onClockOf(start, time))]);
  for (const { raw, line } of rules) {
    let expanded: string[] | null = null;
    try {
      expanded = expand(raw, start, bounds);
    } catch {
      // Said below: a rule that ical.js refuses is a rule that is not followed.
    }
    for (const time of expanded ?? []) times.add(time);
    if (expanded === null || bounds.steps <= 0) {
      warnings.add(
        "recurrence-not-followed",
        `The repetition in line ${line} (${raw.slice(0, 60)}) is not followed ${expanded === null ? "" : "to its end"}`.trim() +
          ".",
        `line ${line}`,
      );
    }
  }
  for (const exception of listed(component, "exdate", zones)) {
    for (const wallTime of times) {
      const at = placed(wallTime, start.isUtc, start.zone);
      const isSame =
        "instant" in at && "instant" in exception.time
          ? at.instant === exception.time.instant
          : wallTime === exception.wallTime;
      if (isSame || (exception.isDate && wallTime.startsWith(exception.wallTime.slice(0, 10)))) {
        times.delete(wallTime);
      }
    }
  }
  return [...times].toSorted();
}
