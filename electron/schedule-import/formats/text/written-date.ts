import { monthNamed, weekdayNamed } from "../csv/date-words.ts";

/** A date as it is written, and the part of the text that it takes. */
export interface WrittenDate {
  /** Null where the text leaves it open; months and days are null for a weekday alone. */
  year: number | null;
  month: number | null;
  day: number | null;
  /** 1 (Monday) to 7. */
  weekday: number | null;
  /** "3/4/2026": month and day could be the other way round. */
  isSlashed: boolean;
  from: number;
  until: number;
}

/** Nothing that is a date stands farther from the beginning of its line. */
const LOOKED_AT = 160;

interface Token {
  text: string;
  at: number;
  number: number | null;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;

function tokensOf(text: string): Token[] {
  return [...text.slice(0, LOOKED_AT).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    number: /^\d{1,4}$/.test(word) ? Number(word) : null,
  }));
}

interface Found {
  year: number | null;
  month: number;
  day: number;
  isSlashed: boolean;
  /** Tokens it takes. */
  count: number;
}

const isDay = (token: Token | undefined): token is Token & { number: number } =>
  token !== undefined &&
  token.number !== null &&
  token.text.length <= 2 &&
  token.number >= 1 &&
  token.number <= 31;

const yearOf = (token: Token | undefined): number | null => {
  if (token === undefined || token.number === null) return null;
  if (token.text.length === 2) return 2000 + token.number;
  return token.number >= 1900 && token.number < 2200 ? token.number : null;
};

const isFullYear = (token: Token | undefined): boolean =>
  token?.text.length === 4 && yearOf(token) !== null;

/** 2026-03-23, 2026/03/23, 23.3.2026, 23.03., 3/23/2026, 2026年3月23日. */
function numeric(tokens: readonly Token[], at: number): Found | null {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (first === undefined || mark === undefined || !isDay(second) || first.number === null) {
    return null;
  }
  const day = third?.number ?? 0;
  if (isFullYear(first)) {
    const isMarked = (mark.text === again?.text && /[-./]/.test(mark.text)) || mark.text === "年";
    if (!isMarked || !isDay(third) || second.number > 12) return null;
    return { year: first.number, month: second.number, day, isSlashed: false, count: 5 };
  }
  if (!isDay(first)) return null;
  const year = third !== undefined && again?.text === mark.text ? yearOf(third) : null;
  if (mark.text === ".") {
    // "23.03." is a date, "1.16" a version.
    if (second.number > 12 || again?.text !== ".") return null;
    const count = year === null ? 4 : 5;
    return { year, month: second.number, day: first.number, isSlashed: false, count };
  }
  if ((mark.text !== "/" && mark.text !== "-") || year === null) return null;
  return { year, month: first.number, day: second.number, isSlashed: true, count: 5 };
}

const ORDINAL = /^(?:st|nd|rd|th|er|º|ª|°|\.|de|del|d|of|den|['’,])$/i;

/** Tokens from a place on that only join the parts of a date: "16th of May", "16 de mayo de 2022", "May 16, 2022". */
function joints(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3 && ORDINAL.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** "May 16, 2022", "16. Mai 2022", "le 16 mai", "16 de mayo de 2022". */
function named(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const second = tokens[joints(tokens, at + 1)];
  if (second === undefined) return null;
  const monthToken = isDay(first) ? second : first;
  const dayToken = isDay(first) ? first : second;
  const month = monthNamed(monthToken.text);
  if (month === null || !isDay(dayToken)) return null;
  const end = joints(tokens, at + 1) + 1;
  const afterDay = joints(tokens, end);
  const hasYear = isFullYear(tokens[afterDay]);
  return {
    year: hasYear ? yearOf(tokens[afterDay]) : null,
    month,
    day: dayToken.number,
    isSlashed: false,
    count: (hasYear ? afterDay + 1 : end) - at,
  };
}

const isDash = (token: Token | undefined): boolean => /^[-–—‒]$/.test(token?.text ?? "");

/** "March 23–26" and "23.–26. März" are how long an event lasts; "Day 1 – 23 March" is a day. */
function isOfRange(tokens: readonly Token[], from: number, until: number): boolean {
  const before = from - (tokens[from - 2]?.text === "." ? 3 : 2);
  const isBegun =
    isDash(tokens[from - 1]) &&
    isDay(tokens[before]) &&
    !/^(?:day|tag|jour|d[ií]a)$/iu.test(tokens[before - 1]?.text ?? "");
  const isFollowed =
    isDash(tokens[until]) &&
    isDay(tokens[until + 1]) &&
    !/^(?::|h|am|pm|uhr)$/i.test(tokens[until + 2]?.text ?? "");
  return isBegun || isFollowed;
}

/** The weekday within three words of a date. */
function weekdayNear(
  tokens: readonly Token[],
  from: number,
  until: number,
): { weekday: number; at: number } | null {
  for (const at of [from - 1, from - 2, from - 3, until, until + 1, until + 2]) {
    const token = tokens[at];
    const weekday = token === undefined ? null : weekdayNamed(token.text);
    if (weekday !== null) return { weekday, at };
  }
  return null;
}

/** Whole names alone may stand without a date: "so" and "do" are words, too. */
const SHORTEST_ALONE = 5;

function weekdayAlone(tokens: readonly Token[]): WrittenDate | null {
  for (const token of tokens) {
    const weekday = token.text.length < SHORTEST_ALONE ? null : weekdayNamed(token.text);
    if (weekday === null) continue;
    const until = token.at + token.text.length;
    const nothing = { year: null, month: null, day: null, isSlashed: false };
    return { ...nothing, weekday, from: token.at, until };
  }
  return null;
}

/**
 * The first date near the beginning of a line; else a weekday's whole name. Null for a
 * stretch of days.
 */
export function writtenDate(text: string): WrittenDate | null {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = numeric(tokens, at) ?? named(tokens, at);
    if (found === null) continue;
    const { count, ...date } = found;
    if (isOfRange(tokens, at, at + count)) return null;
    const near = weekdayNear(tokens, at, at + count);
    const first = tokens[Math.min(at, near?.at ?? at)];
    const last = tokens[Math.max(at + count - 1, near?.at ?? 0)];
    return {
      ...date,
      weekday: near?.weekday ?? null,
      from: first?.at ?? 0,
      until: (last?.at ?? 0) + (last?.text.length ?? 0),
    };
  }
  return weekdayAlone(tokens);
}
