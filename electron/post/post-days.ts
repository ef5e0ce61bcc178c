import type { ConferenceEvent } from "#shared/event.ts";
import { fillWords, type PostWords } from "./post-words.ts";

/** Dates as a language writes them. */
export interface PostDates {
  /** `Tuesday` */
  weekday(day: string): string;
  /** `Tuesday, November 7, 2023` */
  full(day: string): string;
  /** `November 6 – 9, 2023`; null for an event without days. */
  range(event: Pick<ConferenceEvent, "startsOn" | "endsOn">): string | null;
  /** `Monday May 16, 2022 10:45 - 11:15 CEST`, by the clock of `zone`. Instants are in any offset. */
  slot(startsAt: string, endsAt: string, zone: string): string;
  /** `10:45`, by the clock of the offset it is written with. */
  time(instant: string): string;
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** `language` is BCP 47; one that is none counts as English. */
export function createPostDates(language: string): PostDates {
  const tag = canonical(language);
  const utc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
  const weekdays = utc({ weekday: "long" });
  const full = utc({ dateStyle: "full" });
  const long = utc({ dateStyle: "long" });
  const zoneName = createZoneNames();
  return {
    weekday: (day) => weekdays.format(noonOf(day)),
    full: (day) => full.format(noonOf(day)),
    range: ({ startsOn, endsOn }) =>
      startsOn === null || endsOn === null
        ? null
        : plainSpaces(long.formatRange(noonOf(startsOn), noonOf(endsOn))),
    slot(startsAt, endsAt, zone) {
      const day = startsAt.slice(0, 10);
      const date = tag.startsWith("en")
        ? `${weekdays.format(noonOf(day))} ${long.format(noonOf(day))}`
        : full.format(noonOf(day));
      return `${date} ${startsAt.slice(11, 16)} - ${endsAt.slice(11, 16)} ${zoneName(startsAt, zone)}`;
    },
    time: (instant) => instant.slice(11, 16),
  };
}

/** Whether a language can be written: a well-formed tag. */
export function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

const canonical = (language: string): string =>
  (isLanguage(language) ? Intl.getCanonicalLocales(language)[0] : undefined) ?? "en";

/** English of different places knows the letters of different zones: `CST` in America, `CEST` in Britain. */
const PLACES = ["en-US", "en-GB", "en-AU", "en-IN", "en-CA"];

const formatsOf = (zone: string): Intl.DateTimeFormat[] =>
  PLACES.map((place) => new Intl.DateTimeFormat(place, { timeZone: zone, timeZoneName: "short" }));

/**
 * `CEST`; the offset, `+05:30`, for a zone without letters of its own. Zones are made once: each takes longer than all else of
 * a session.
 */
function createZoneNames(): (instant: string, zone: string) => string {
  const known = new Map<string, Intl.DateTimeFormat[]>();
  return (instant, zone) => {
    const formats = known.get(zone) ?? formatsOf(zone);
    known.set(zone, formats);
    const date = new Date(instant);
    for (const format of formats) {
      const parts = format.formatToParts(date);
      const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
      if (/^[A-Z]{2,5}$/.test(name)) return name;
    }
    return /[+-]\d\d:\d\d$/.exec(instant)?.[0] ?? "UTC";
  };
}

/** Thin and narrow spaces of Intl differ between versions of its data; the same notes have to make the same bytes. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u2009\u202F]/g, " ");

/** `Day One`; beyond the words of a language `Day 21`. `number` counts from 1. */
export function dayName(number: number, words: PostWords): string {
  return words.days[number - 1] ?? fillWords(words.day, { number: String(number) });
}

/** `Day One - Tuesday` */
export function dayTitle(number: number, day: string, words: PostWords, dates: PostDates): string {
  return `${dayName(number, words)} - ${dates.weekday(day)}`;
}
