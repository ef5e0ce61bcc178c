import { wallTimeFrom } from "../../parsing/parsed-time.ts";
import type { WrittenDate } from "./read-date.ts";
import { twoDigits } from "#shared/two-digits.ts";

type DateOrder = "day-first" | "month-first";

/** How the dates of one table are meant. */
export interface SettledDates {
  /** `YYYY-MM-DD`; null for a date that there is not, or one without a year where no year can be told. */
  dayOf(date: WrittenDate): string | null;
  /** The order of day and month could be either, and was taken to be this. */
  unsure: DateOrder | null;
}

const DAY = 24 * 60 * 60_000;

function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  return wallTimeFrom(iso, 0, 0) === null ? null : iso;
}

/** The year in which a date is nearest to a day. */
function nearestYear(month: number, day: number, to: string): number | null {
  const target = Date.parse(to);
  const years = [-1, 0, 1].map((step) => new Date(target).getUTCFullYear() + step);
  const distance = (year: number): number => {
    const iso = isoDay(year, month, day);
    return iso === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(iso) - target);
  };
  const best = years.toSorted((a, b) => distance(a) - distance(b))[0];
  return best === undefined || distance(best) === Number.POSITIVE_INFINITY ? null : best;
}

function dayIn(date: WrittenDate, order: DateOrder, near: string | null): string | null {
  const [day, month] = date.isSettled
    ? [date.day, date.month]
    : order === "day-first"
      ? [date.first, date.second]
      : [date.second, date.first];
  const year = date.year ?? (near === null ? null : nearestYear(month, day, near));
  return year === null ? null : isoDay(year, month, day);
}

interface Reading {
  order: DateOrder;
  readable: number;
  /** Days from the first to the last. */
  length: number;
}

function readingOf(dates: readonly WrittenDate[], order: DateOrder, near: string | null): Reading {
  const days = dates.flatMap((date) => {
    const day = dayIn(date, order, near);
    return day === null ? [] : [Date.parse(day) / DAY];
  });
  const [first, last] = days.reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { order, readable: days.length, length: days.length === 0 ? 0 : last - first };
}

/**
 * Decides for a whole table how its dates are meant: `5/3/2019` in the order of day and month that more of them allow
 * and that makes the event shorter, dates without a year as the nearest ones to the table's others, else to `today`.
 * `usual` is the order where both read as well.
 */
export function settleDates(
  written: readonly WrittenDate[],
  today: string | null,
  usual: DateOrder,
): SettledDates {
  // A cell that is read once gives the same date to all rows that repeat it.
  const dates = [...new Set(written)];
  const dated = dates
    .filter(({ year }) => year !== null)
    .map((date) => dayIn(date, "day-first", null) ?? dayIn(date, "month-first", null));
  const near = dated.find((day) => day !== null) ?? today;
  const [best, other] = [
    readingOf(dates, "day-first", near),
    readingOf(dates, "month-first", near),
  ].toSorted(
    (a, b) => b.readable - a.readable || a.length - b.length || Number(a.order !== usual) * 2 - 1,
  );
  const order = best?.order ?? usual;
  const isTie = best?.readable === other?.readable && best?.length === other?.length;
  const differs = dates.some((date) => !date.isSettled && date.first !== date.second);
  const days = new Map(dates.map((date) => [date, dayIn(date, order, near)]));
  return {
    dayOf: (date) => days.get(date) ?? dayIn(date, order, near),
    unsure: isTie && differs ? order : null,
  };
}
