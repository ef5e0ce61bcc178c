import type { Entry } from "./entry.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? "";

export interface ProgrammeDay {
  /** `YYYY-MM-DD` */
  day: string;
  entries: Entry[];
}

/** An event's days in order, each with its entries in the order given. */
export function groupByDay(entries: readonly Entry[]): ProgrammeDay[] {
  const days = Map.groupBy(entries, ({ row }) => row.day);
  return Array.from(days, ([day, ofDay]) => ({ day, entries: ofDay })).toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  );
}

/** `Tue 7` of `2023-11-07`; with the month when the days stand in several. */
export function dayWords(day: string, withMonth: boolean): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = `${WEEKDAYS[date.getUTCDay()] ?? ""} ${date.getUTCDate()}`;
  return withMonth ? `${words} ${month(date)}` : words;
}

/** `6–9 Nov 2023`, `30 Nov – 2 Dec 2023`, `31 Dec 2023 – 2 Jan 2024`. */
export function daysInWords(first: string, last: string): string {
  const [from, to] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  const end = `${to.getUTCDate()} ${month(to)} ${to.getUTCFullYear()}`;
  if (first === last) return end;
  if (from.getUTCFullYear() !== to.getUTCFullYear()) {
    return `${from.getUTCDate()} ${month(from)} ${from.getUTCFullYear()} – ${end}`;
  }
  if (from.getUTCMonth() !== to.getUTCMonth()) {
    return `${from.getUTCDate()} ${month(from)} – ${end}`;
  }
  return `${from.getUTCDate()}–${end}`;
}
