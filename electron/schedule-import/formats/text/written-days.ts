import type { Warnings } from "../../parsing/import-warnings.ts";
import { wallMilliseconds, wallTimeFrom } from "../../parsing/parsed-time.ts";
import type { WrittenDate } from "./written-date.ts";
import { twoDigits } from "#shared/two-digits.ts";

/** What helps to read dates that leave something open. */
export interface DayEvidence {
  /** `YYYY-MM-DD`; null: dates without a year cannot be read, unless the text names one. */
  today: string | null;
  /** Years that the text names, the likeliest first. */
  years: readonly number[];
  /** In "3/4/2026" the month comes first. */
  monthFirst: boolean;
}

/** Turns written dates into days, `YYYY-MM-DD`. */
export interface WrittenDays {
  /** Null for a date that there is not, or whose year nothing tells. */
  of(written: WrittenDate, where: string): string | null;
  /** So many days after the first that was read; null before there is one. */
  numbered(number: number): string | null;
  /** A date was seen whose year nothing tells. */
  lacksYear(): boolean;
}

const DAY = 24 * 60 * 60_000;
/** Weekdays of a date repeat within eleven years at the latest, but for 29 February. */
const YEARS_AROUND = 12;

const midnight = (day: string): number => wallMilliseconds(`${day}T00:00:00`);
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** 1 (Monday) to 7. */
const weekdayOf = (day: string): number => new Date(midnight(day)).getUTCDay() || 7;

function dated(year: number, month: number, day: number): string | null {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return wallTimeFrom(date, 0, 0) === null ? null : date;
}

function nearest(candidates: readonly string[], to: string): string | null {
  const distance = (day: string): number => Math.abs(midnight(day) - midnight(to));
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

export function createWrittenDays(
  { today, years, monthFirst }: DayEvidence,
  warnings: Warnings,
): WrittenDays {
  let last: string | null = null;
  let first: string | null = null;
  let isYearMissing = false;

  const withoutYear = (month: number, day: number, weekday: number | null): string | null => {
    const fits = (date: string | null): date is string =>
      date !== null && (weekday === null || weekdayOf(date) === weekday);
    const near = last ?? years.map((year) => dated(year, month, day)).find(fits) ?? today;
    if (near === null) {
      isYearMissing = true;
      return null;
    }
    const year = Number(near.slice(0, 4));
    const around = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, n) => year - YEARS_AROUND + n);
    return nearest(around.map((each) => dated(each, month, day)).filter(fits), near);
  };

  const weekdayAlone = (weekday: number, where: string): string | null => {
    const near = last ?? today;
    if (near === null) {
      isYearMissing = true;
      return null;
    }
    // After a day of the same programme comes a later one; else the nearest.
    const ahead = (weekday - weekdayOf(near) + 7) % 7;
    const days = last === null && ahead > 3 ? ahead - 7 : ahead;
    const day = dayOf(midnight(near) + days * DAY);
    if (last === null) {
      warnings.add(
        "day-guessed",
        `A weekday stands without a date; it was taken for ${day}.`,
        where,
      );
    }
    return day;
  };

  const read = (written: WrittenDate, where: string): string | null => {
    const { year, weekday, isSlashed } = written;
    if (written.month === null || written.day === null) {
      return weekday === null ? null : weekdayAlone(weekday, where);
    }
    const isSwapped = isSlashed && (written.day > 12 ? false : written.month > 12 || !monthFirst);
    const [month, day] = isSwapped ? [written.day, written.month] : [written.month, written.day];
    if (year === null) return withoutYear(month, day, weekday);
    const date = dated(year, month, day);
    if (date !== null && weekday !== null && weekdayOf(date) !== weekday) {
      warnings.add(
        "weekday-disagrees",
        `${date} is another weekday than the one beside it.`,
        where,
      );
    }
    return date;
  };

  return {
    of(written, where) {
      const day = read(written, where);
      last = day ?? last;
      first ??= day;
      return day;
    },
    numbered: (number) => (first === null ? null : dayOf(midnight(first) + (number - 1) * DAY)),
    lacksYear: () => isYearMissing,
  };
}
