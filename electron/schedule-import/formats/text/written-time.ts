import { type WrittenZone, zoneAt } from "./written-zone.ts";

/** A time of day as it is written. */
export interface WrittenClock {
  /** After midnight. */
  minutes: number;
  /** "1:30" after "12:30" is the afternoon; "01:30" and "1:30 am" are not. */
  mayBeAfternoon: boolean;
}

/** `10:45 - 11:15 CEST`. */
export interface WrittenSpan {
  start: WrittenClock;
  end: WrittenClock | null;
  /** Minutes, where a length stands instead of an end. */
  length: number | null;
  zone: WrittenZone | null;
  /** Where the text goes on. */
  until: number;
}

interface Clock {
  hours: number;
  minutes: number;
  digits: string;
  /** Bare hours and dotted ones are numbers like any other, unless something beside them says that they are times. */
  sureness: "sure" | "dotted" | "bare";
  half: "am" | "pm" | null;
  until: number;
}

const CLOCK =
  /(\d{1,2})(?:(?::|\s?[hH]\s?)(\d\d)(?::\d\d)?|\.(\d\d))?(?!\d|[:.]\d)(?:\s?(?:(a|p)\.?\s?m(?:\.|(?!\p{L}))|(uhr|hrs?|h)(?![\p{L}\p{N}])))?/iuy;
const BETWEEN = /\s*(?:[-–—‒−~→]|(?:to|bis|until|till|à|a|au|hasta|until|as|al)(?=\s))\s*/iuy;
const LENGTH = /\s*[([]?\s*(\d{1,3})\s?(?:min(?:utes?|uten|utos|\.)?|['’′])(?!\p{L})\s*[)\]]?/iuy;

function clockAt(text: string, at: number): Clock | null {
  CLOCK.lastIndex = at;
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [, digits = "", afterColon, afterDot, half, word] = found;
  const hours = Number(digits);
  const minutes = Number(afterColon ?? afterDot ?? 0);
  if (hours > 24 || minutes > 59 || (half !== undefined && (hours > 12 || hours < 1))) return null;
  // "3h" is a length more often than a time.
  const isSaid = half !== undefined || (word !== undefined && (hours > 6 || !/^h$/i.test(word)));
  const isSure = afterColon !== undefined || isSaid;
  return {
    hours,
    minutes,
    digits,
    sureness: isSure ? "sure" : afterDot === undefined ? "bare" : "dotted",
    half: half === undefined ? null : /a/i.test(half) ? "am" : "pm",
    until: CLOCK.lastIndex,
  };
}

function minutesOf({ hours, minutes, half }: Clock, other: Clock["half"] = null): number {
  const said = half ?? other;
  const hour = said === null || hours > 12 ? hours : (hours % 12) + (said === "pm" ? 12 : 0);
  return hour * 60 + minutes;
}

const written = (clock: Clock, half: Clock["half"]): WrittenClock => ({
  minutes: minutesOf(clock, half),
  mayBeAfternoon:
    clock.half === null && half === null && clock.digits.length === 1 && clock.hours < 8,
});

/** A bare number is an end only where nothing follows that it could count: "10:00 - 10 Years of Cilium" has none. */
const endsThere = (text: string, { until }: Clock): boolean =>
  /^\s*(?:$|[|,:)\]])/.test(text.slice(until, until + 4));

function endAt(text: string, start: Clock): Clock | null {
  BETWEEN.lastIndex = start.until;
  if (!BETWEEN.test(text)) return null;
  const end = clockAt(text, BETWEEN.lastIndex);
  if (end === null || end.sureness === "sure") return end;
  if (end.sureness === "dotted" && start.sureness !== "bare") return end;
  return start.sureness === "sure" && endsThere(text, end) ? end : null;
}

/** "9-10:30am" and "11:30-1pm": the half that is said counts for both where the order allows it. */
function halfOfStart(start: Clock, end: Clock | null): Clock["half"] {
  if (end === null || end.half === null || start.half !== null || start.hours > 12) return null;
  return minutesOf(start, end.half) <= minutesOf(end) ? end.half : end.half === "pm" ? "am" : null;
}

/** "2026-03-24T09:00:00-05:00" ends in an offset, "09:00-10:00" in an end. */
const isOffset = (text: string, at: number): boolean =>
  /T\d\d:\d\d(?::\d\d)?$/.test(text.slice(Math.max(0, at - 9), at)) &&
  /^[+-]\d\d:\d\d(?!\d)/.test(text.slice(at, at + 7));

/**
 * The span of time that begins at a place of a text: "10:45 - 11:15 CEST", "10h30 à 11h", "9–10 Uhr", "10:45am". Null
 * where none does, or where it could be any number.
 */
export function spanAt(text: string, at: number): WrittenSpan | null {
  const start = clockAt(text, at);
  if (start === null) return null;
  const near = isOffset(text, start.until) ? null : endAt(text, start);
  // A zone may stand behind the start as well: "10:00 CEST - 11:00 CEST".
  const early = near === null ? zoneAt(text, start.until) : null;
  const end = near ?? (early === null ? null : endAt(text, { ...start, until: early.end }));
  if (end === null && start.sureness !== "sure") return null;
  const endOfTimes = end?.until ?? early?.end ?? start.until;
  const late = end === null ? null : zoneAt(text, endOfTimes);
  const endOfZone = late?.end ?? endOfTimes;
  LENGTH.lastIndex = endOfZone;
  const length = end === null ? LENGTH.exec(text)?.[1] : undefined;
  return {
    start: written(start, halfOfStart(start, end)),
    end: end === null ? null : written(end, null),
    length: length === undefined ? null : Number(length),
    zone: late?.zone ?? early?.zone ?? null,
    until: length === undefined ? endOfZone : LENGTH.lastIndex,
  };
}
