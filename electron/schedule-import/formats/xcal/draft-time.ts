import { createEventClock } from "#shared/event-time.ts";
import type { ParsedTime } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { knownZone } from "../../parsing/known-zone.ts";
import { isPlausible, later, wallMilliseconds, wallTimeFrom } from "../../parsing/parsed-time.ts";
import { sessionEnd } from "../../parsing/session-end.ts";
import {
  attributeOf,
  childrenOf,
  textOf,
  textOfNode,
  type XmlElement,
} from "../../parsing/xml-tree.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** For messages: the id people find in the file. */
export function draftWhere(event: XmlElement): string {
  const id = textOf(event, "event-id").trim();
  return id === ""
    ? `event uid ${textOf(event, "uid").slice(0, 60)}`
    : `event id ${id.slice(0, 60)}`;
}

interface DraftTime {
  time: ParsedTime;
  isDay: boolean;
}

/** `20150811T160000`, with a `Z`, with dashes and colons, or a date alone; `tzid` is an attribute where there is one. */
function draftTime(node: unknown): DraftTime | null {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i.exec(
    textOfNode(node).trim(),
  );
  if (!parts) return null;
  const [, year, month, day, hours, minutes, seconds, utc] = parts;
  const wall = wallTimeFrom(
    `${year}-${month}-${day}`,
    Number(hours ?? 0),
    Number(minutes ?? 0),
    Number(seconds ?? 0),
  );
  if (wall === null || !isPlausible(wallMilliseconds(wall))) return null;
  const isDay = hours === undefined;
  if (utc !== undefined) return { time: { instant: wallMilliseconds(wall) }, isDay };
  const zone = knownZone(attributeOf(node, "tzid") ?? "");
  const time =
    zone === null ? { local: wall } : { instant: createEventClock(zone, 0).instantOf(wall) };
  return { time, isDay };
}

/** Milliseconds of Pentabarf's `HHMMSS` or of iCalendar's `PT1H30M`; null for anything else. */
function draftDuration(text: string): number | null {
  const digits = /^(\d{2,3})(\d\d)(\d\d)$/.exec(text.trim());
  if (digits) return (Number(digits[1]) * 60 + Number(digits[2])) * MINUTE;
  const parts =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+S)?)?$/i.exec(
      text.trim(),
    );
  if (!parts) return null;
  const [weeks, days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((weeks ?? 0) * 7 + (days ?? 0)) * DAY + ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE;
}

/** Start and end of a `vevent`: by its end, else its duration; a date alone lasts a day. Null without a start. */
export function draftSpan(
  event: XmlElement,
  warnings: Warnings,
): { start: ParsedTime; end: ParsedTime } | null {
  const start = draftTime(childrenOf(event, "dtstart")[0]);
  if (start === null) return null;
  const [end, duration] = [childrenOf(event, "dtend")[0], textOf(event, "duration")];
  const length = draftDuration(duration) ?? (start.isDay ? DAY : null);
  const ends = [draftTime(end)?.time ?? null, length === null ? null : later(start.time, length)];
  const written = textOfNode(end) || duration;
  return {
    start: start.time,
    end: sessionEnd(start.time, ends, written, warnings, draftWhere(event)),
  };
}
