import type { ParsedTime, ScheduleColumn } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { isPlausible } from "../../parsing/parsed-time.ts";
import { type DurationUnit, readDuration } from "./read-duration.ts";
import type { MomentReader } from "./moment-reader.ts";
import type { WrittenMoment } from "./read-moment.ts";
import { rowEnd, type RowStart, timeAt, type WrittenTimes } from "./row-end.ts";
import type { SettledDates } from "./settle-dates.ts";

export type CellOf = (column: ScheduleColumn) => string;

/** Cells that speak of the same moment as one: a date here, a time there. */
function joined(moments: readonly (WrittenMoment | null)[]): WrittenMoment | null {
  const said = moments.filter((moment) => moment !== null);
  if (said.length < 2) return said[0] ?? null;
  const first = <T>(pick: (moment: WrittenMoment) => T | null): T | null =>
    said.map(pick).find((value) => value !== null) ?? null;
  return {
    date: first(({ date }) => date),
    clock: first(({ clock }) => clock),
    offset: first(({ offset }) => offset),
    instant: first(({ instant }) => instant),
    end: first(({ end }) => end),
  };
}

/** Reads a row's cells of times. */
export function writtenTimes(cellOf: CellOf, unit: DurationUnit, read: MomentReader): WrittenTimes {
  const at = (column: ScheduleColumn): WrittenMoment | null => read(cellOf(column));
  const start = joined([at("start"), at("date"), at("time")]);
  return {
    start,
    end: joined([at("end"), at("endDate"), at("endTime"), start?.end ?? null]),
    duration: readDuration(cellOf("duration"), unit),
  };
}

export interface RowTimes {
  start: ParsedTime;
  end: ParsedTime;
  /** The day the row's start is on, for the rows below that do not repeat it; null where it is not known. */
  day: string | null;
  isWholeDay: boolean;
}

function startOf(start: WrittenMoment, dates: SettledDates, above: string | null): RowStart | null {
  const { date, clock, offset, instant } = start;
  if (instant !== null) {
    return isPlausible(instant)
      ? { time: { instant }, day: null, offset: null, isWholeDay: false }
      : null;
  }
  const day = date === null ? above : dates.dayOf(date);
  if (day === null) return null;
  const time = timeAt(day, clock ?? { hours: 0, minutes: 0, seconds: 0 }, offset);
  return time === null ? null : { time, day, offset, isWholeDay: clock === null };
}

/**
 * When a row's session is. `above` is the day that stands above it, for rows that give a time alone. Null where the row
 * has no start. Times without an offset are wall times.
 */
export function rowTimes(
  written: WrittenTimes,
  dates: SettledDates,
  above: string | null,
  warnings: Warnings,
  where: string,
): RowTimes | null {
  const start = written.start === null ? null : startOf(written.start, dates, above);
  if (start === null) return null;
  const { time, day, isWholeDay } = start;
  return { start: time, end: rowEnd(start, written, dates, warnings, where), day, isWholeDay };
}
