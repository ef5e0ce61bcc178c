import type { ColumnMapping, ParsedSession, ScheduleColumn } from "#shared/schedule.ts";
import type { Warnings } from "../../parsing/import-warnings.ts";
import { dateRow } from "./date-row.ts";
import { guessEnds } from "./guess-ends.ts";
import { createMomentReader } from "./moment-reader.ts";
import { durationUnitOf } from "./read-duration.ts";
import { peopleHabits } from "./read-people.ts";
import { createRowCounts } from "./row-counts.ts";
import { rowSession, rowSpeakers } from "./row-session.ts";
import { rowTimes, writtenTimes } from "./row-times.ts";
import { cellsBy, type TableCells } from "./table-cells.ts";
import { tableDates } from "./table-dates.ts";
import type { HeadedTable } from "./table-head.ts";

export interface ReadRows {
  sessions: ParsedSession[];
  /** A cell that was to tell a start, from the first row that was left out. */
  example: { cell: string; line: number } | null;
}

const whatMakesASession: readonly ScheduleColumn[] = [
  "id",
  "title",
  "start",
  "date",
  "time",
  "end",
  "room",
];

/** Enough rows to see how people are written. */
const LOOKED_AT = 2000;

/** A row that goes on with the people of the one above. */
const isMorePeople = (cells: TableCells): boolean =>
  whatMakesASession.every((column) => cells.first(column) === "") &&
  cells.all("speakers").some((cell) => cell !== "");

const startCell = (cells: TableCells): string =>
  [cells.first("start"), cells.first("date"), cells.first("time")].filter(Boolean).join(" ");

/** The sessions of a table's rows, in their order. Rows without a start or title are left out and counted. */
export function readRows(
  { headings, rows }: HeadedTable,
  mapping: ColumnMapping,
  today: string | null,
  warnings: Warnings,
): ReadRows {
  const byColumn = cellsBy(headings, mapping);
  const mapped = rows.map(({ cells: row, line }) => ({ row, line, cells: byColumn(row) }));
  const unit = durationUnitOf(
    mapping.find(({ column }) => column === "duration")?.heading ?? "",
    mapped.map(({ cells }) => cells.first("duration")),
  );
  const read = createMomentReader();
  const timed = mapped.map(({ row, line, cells }) => {
    const day = dateRow(row, read);
    return { line, cells, day, times: day === null ? writtenTimes(cells.first, unit, read) : null };
  });
  const written = timed.flatMap(({ day, times }) => [day, times?.start?.date, times?.end?.date]);
  const dates = tableDates(
    written.filter((date) => date !== null && date !== undefined),
    headings,
    today,
    warnings,
  );
  const habits = peopleHabits(
    mapped.slice(0, LOOKED_AT).flatMap(({ cells }) => cells.all("speakers")),
  );

  const counts = createRowCounts();
  const sessions: ParsedSession[] = [];
  const open: ParsedSession[] = [];
  let example: ReadRows["example"] = null;
  let above: string | null = null;
  for (const { line, cells, day, times } of timed) {
    const where = `line ${line}`;
    if (times === null) {
      above = (day === null ? null : dates.dayOf(day)) ?? above;
      continue;
    }
    if (isMorePeople(cells)) {
      sessions.at(-1)?.speakers.push(...rowSpeakers(cells, habits));
      continue;
    }
    const time = rowTimes(times, dates, above, warnings, where);
    above = time?.day ?? above;
    const session = time && rowSession(cells, time, habits, warnings, where);
    if (time === null || session === null) {
      const cell = startCell(cells);
      if (cell !== "") example ??= { cell, line };
      counts.add("no-start", line);
      continue;
    }
    if (session.title === "") {
      counts.add("no-title", line);
      continue;
    }
    if (time.isWholeDay) counts.add("no-time", line);
    else if (times.end === null && times.duration === null) open.push(session);
    sessions.push(session);
  }
  guessEnds(sessions, open, warnings);
  counts.tell(warnings);
  return { sessions, example };
}
