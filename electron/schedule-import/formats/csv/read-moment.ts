import { bareClock, findClock, type WrittenClock } from "./read-clock.ts";
import { readDate, saysNoDate, type WrittenDate } from "./read-date.ts";

/** What one cell says about a time: a date, a time of day, or both. */
export interface WrittenMoment {
  date: WrittenDate | null;
  clock: WrittenClock | null;
  /** Minutes ahead of UTC, where it is written. */
  offset: number | null;
  /** Milliseconds since 1970, where the cell is such a number. */
  instant: number | null;
  /** Of a span such as "10:00–10:45": when it ends. */
  end: WrittenMoment | null;
}

/** No date is written longer. */
const LONGEST = 80;

const NOTHING: WrittenMoment = { date: null, clock: null, offset: null, instant: null, end: null };

/** Abbreviations that say which clock a time is of, and mean different ones in different places. */
const ABBREVIATION =
  /(?:^|[\s([])(?:[acehmnp][sdk]?t|[ckmw]?es?t|ce[sd]t|we[sd]t|ee[sd]t|bst|ist|jst|kst|aes?t|aedt|nz[sd]t|hrs?|local(?: time)?|ortszeit)(?=$|[\s)\],])\)?/gu;

/** After a clock: `Z`, `UTC`, `+02:00`, `GMT+2`. `-05:00` counts after seconds or a `T`, else it is a span. */
const OFFSET =
  /^\s*[([]?(?:(z|utc|gmt)(?!\p{L}))?\s*([+-])?(\d{1,2})?(?::?(\d{2}))?[)\]]?(?![\d:])/u;

function offsetAfter(text: string, isStrict: boolean): { offset: number; rest: string } | null {
  const match = OFFSET.exec(text);
  if (match === null) return null;
  const [whole, zulu, sign, hours, minutes] = match;
  if (sign !== undefined && hours !== undefined) {
    if (sign === "-" && zulu === undefined && !isStrict) return null;
    const size = Number(hours) * 60 + Number(minutes ?? 0);
    return size > 14 * 60
      ? null
      : { offset: sign === "-" ? -size : size, rest: text.slice(whole.length) };
  }
  if (zulu === undefined || hours !== undefined) return null;
  return { offset: 0, rest: text.slice(whole.length) };
}

function single(text: string): WrittenMoment | null {
  const hasT = /^\d{4}-?\d{2}-?\d{2}t\d/.test(text);
  const spaced = hasT
    ? text
        .replace("t", " ")
        .replace(/ (\d{2})(\d{2})(\d{2})?(?=$|z|[+-])/, (_, h, m, s) =>
          s === undefined ? ` ${h}:${m}` : ` ${h}:${m}:${s}`,
        )
    : text;
  const found = findClock(spaced);
  if (found === null) {
    const date = readDate(spaced);
    return date === null ? null : { ...NOTHING, date };
  }
  const hasSeconds = /^\s*\S*:\d{2}:\d{2}/.test(spaced.slice(found.before.length));
  const zone = offsetAfter(found.after, hasT || hasSeconds);
  const rest = `${found.before} ${zone?.rest ?? found.after}`.replaceAll(ABBREVIATION, " ");
  const moment = { ...NOTHING, clock: found.clock, offset: zone?.offset ?? null };
  if (saysNoDate(rest)) return moment;
  const date = readDate(rest);
  return date === null ? null : { ...moment, date };
}

/** In these a "-05:00" at the end is an offset, elsewhere it ends a span. */
const STAMP = /^\d{4}-?\d{2}-?\d{2}t\d|:\d{2}:\d{2}(?:\.\d+)?\s*[+-]\d/;

/** Where a span may be parted: a dash with room around it or between clocks, or a word. */
const PARTED =
  /\s+(?:-|to|bis|until|till|à|a|hasta|tot)\s+|\s*[–—~〜～]\s*|(?<=\d|m|h)\s*-\s*(?=\d)/gu;

function span(text: string): WrittenMoment | null {
  for (const match of text.matchAll(PARTED)) {
    const start = single(text.slice(0, match.index).trim());
    const end = single(text.slice(match.index + match[0].length).trim());
    if (start === null || end === null || end.clock === null) continue;
    // "9–10 am" lacks a clock at its start, "May 1 – 10:00" is no span.
    if (start.clock === null) continue;
    return { ...start, clock: inSameHalf(start.clock, end.clock), end };
  }
  return null;
}

const minuteOf = ({ hours, minutes }: WrittenClock): number => hours * 60 + minutes;

/** "1:00 - 2:30 pm" is afternoon at both ends, "11:00 - 1:00 pm" at one. */
function inSameHalf(start: WrittenClock, end: WrittenClock): WrittenClock {
  if (start.hasHalf || !end.hasHalf || start.hours > 12) return start;
  const later = { ...start, hours: (start.hours % 12) + 12, hasHalf: true };
  return end.hours >= 12 && minuteOf(later) <= minuteOf(end) ? later : { ...start, hasHalf: true };
}

const DAY = 24 * 60 * 60_000;
/** Day 0 of spreadsheets, 30 December 1899, as milliseconds since 1970. */
const SERIAL_START = -25_569 * DAY;

/** Seconds or milliseconds since 1970, or a spreadsheet's day number (1954 to 2119) with a part of a day. */
function numbered(text: string): WrittenMoment | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const number = Number(text);
    return { ...NOTHING, instant: text.length === 10 ? number * 1000 : number };
  }
  if (!/^\d{5}(?:[.,]\d{1,15})?$|^0?[.,]\d{2,15}$/.test(text)) return null;
  const days = Number(text.replace(",", "."));
  if (days >= 1 && (days < 20_000 || days > 80_000)) return null;
  // Fractions of a day are not exact; no programme is planned by the second.
  const at = new Date(SERIAL_START + Math.round((days * DAY) / 60_000) * 60_000);
  const hasClock = days % 1 !== 0;
  return {
    ...NOTHING,
    date:
      days < 1
        ? null
        : {
            isSettled: true,
            year: at.getUTCFullYear(),
            month: at.getUTCMonth() + 1,
            day: at.getUTCDate(),
          },
    clock: hasClock
      ? { hours: at.getUTCHours(), minutes: at.getUTCMinutes(), seconds: 0, hasHalf: true }
      : null,
  };
}

/** What a cell says about a time, or null where it is not all understood. Bare numbers are read too: ask of columns of times alone. */
export function readMoment(cell: string): WrittenMoment | null {
  if (cell.length > LONGEST) return null;
  const text = cell
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\u200B]+/gu, " ")
    .trim();
  if (!/\d/.test(text)) return null;
  const bare = bareClock(text);
  if (STAMP.test(text)) return single(text) ?? span(text);
  return (
    numbered(text) ??
    (bare === null ? null : { ...NOTHING, clock: bare }) ??
    span(text) ??
    single(text)
  );
}
