import type { ColumnMapping, ScheduleColumn } from "#shared/schedule.ts";
import { type CellJudgement, judgeCells } from "./judge-cells.ts";
import { isOtherHeading, type ReadHeading, readHeading } from "./read-heading.ts";

/** A column that is being guessed at. */
interface GuessedColumn {
  heading: string;
  read: ReadHeading | null;
  cells: CellJudgement;
  column: ScheduleColumn | null;
}

/** These may stand in several columns. */
export const repeatable: readonly ScheduleColumn[] = ["speakers", "affiliation", "abstract"];

const HALF = 0.5;

/** What a column of times holds, by its cells; null where they are none. */
function timeColumn(
  { moments, dates, clocks }: Pick<CellJudgement, "moments" | "dates" | "clocks">,
  isEnd: boolean,
): ScheduleColumn | null {
  if (moments + dates + clocks < HALF) return null;
  // Mixed ones ("May 1, 9:00" in the first row of a day, "10:00" in the next) hold both.
  if (moments > 0 && moments + clocks >= dates) return isEnd ? "end" : "start";
  if (dates >= clocks) return isEnd ? "endDate" : "date";
  return isEnd ? "endTime" : "time";
}

/** The column that a heading's word and the cells below it agree upon; null where they do not. */
function byHeading({ read, cells }: GuessedColumn): ScheduleColumn | null {
  if (read === null || cells.filled === 0) return null;
  const isDuration = cells.durations + cells.numbers >= HALF || cells.clocks >= HALF;
  switch (read.meaning) {
    case "start":
    case "end":
      return (
        timeColumn(cells.numbered, read.meaning === "end") ??
        (cells.durations >= HALF ? "duration" : null)
      );
    case "duration":
      return isDuration ? "duration" : null;
    case "title":
      // "Presentation" is a title or where its slides are.
      if (cells.addresses >= HALF) return "slides";
      return cells.numbers < HALF && cells.moments + cells.dates + cells.clocks < HALF
        ? "title"
        : null;
    case "id":
      return cells.distinct >= HALF ? "id" : null;
    case "url":
    case "slides":
    case "video":
      return cells.addresses > 0 ? read.meaning : null;
    case "abstract":
    case "room":
    case "track":
    case "kind":
    case "speakers":
    case "affiliation":
    default:
      return read.meaning;
  }
}

function assignByHeadings(columns: readonly GuessedColumn[]): void {
  const taken = new Set<ScheduleColumn>();
  const bestFirst = columns.toSorted((a, b) => (b.read?.strength ?? -1) - (a.read?.strength ?? -1));
  for (const one of bestFirst) {
    const column = byHeading(one);
    if (column === null || (taken.has(column) && !repeatable.includes(column))) continue;
    // "Hosts" beside "Speakers" are people too, "Text" beside "Abstract" need not be one.
    if (taken.has(column) && one.read?.strength === 0 && column !== "speakers") continue;
    taken.add(column);
    one.column = column;
  }
}

type Fits = (cells: CellJudgement) => boolean;

/** What the cells say of columns whose headings say nothing. Each is asked in this order, and finds at most one column. */
const byCells: readonly (readonly [ScheduleColumn, Fits])[] = [
  ["url", ({ addresses }) => addresses >= 0.8],
  ["speakers", ({ names }) => names >= 0.6],
  ["abstract", ({ averageLength }) => averageLength >= 120],
  ["room", ({ rooms }) => rooms >= HALF],
];

/** A title is the column of words that differ most from row to row. */
function bestTitle(columns: readonly GuessedColumn[]): GuessedColumn | undefined {
  const isText = ({ cells }: GuessedColumn): boolean =>
    cells.filled > 0 &&
    cells.averageLength >= 5 &&
    cells.numbers + cells.moments + cells.dates + cells.clocks + cells.durations < HALF;
  const weight = ({ cells }: GuessedColumn): number =>
    cells.filled * cells.distinct * Math.min(cells.averageLength, 20);
  return columns.filter(isText).toSorted((a, b) => weight(b) - weight(a))[0];
}

function assignTimes(
  free: () => GuessedColumn[],
  has: (...any: ScheduleColumn[]) => boolean,
): void {
  for (const one of free()) {
    const column = timeColumn(one.cells, false);
    if (column === "start" && !has("start", "date", "time")) one.column = "start";
    else if (column === "start" && has("start") && !has("end", "duration")) one.column = "end";
    else if (column === "date" && !has("start", "date")) one.column = "date";
    else if (column === "time" && !has("start", "time")) one.column = "time";
    else if (column === "time" && has("time") && !has("end", "endTime", "duration")) {
      one.column = "endTime";
    }
  }
  const length = free().find(({ cells }) => cells.durations >= 0.8);
  if (length !== undefined && !has("end", "endTime", "duration")) length.column = "duration";
}

function assignByCells(columns: readonly GuessedColumn[]): void {
  const has = (...any: ScheduleColumn[]): boolean =>
    columns.some(({ column }) => column !== null && any.includes(column));
  const free = (): GuessedColumn[] =>
    columns.filter(
      ({ column, read, heading, cells }) =>
        column === null &&
        // A "Name" beside a title is somebody's.
        (read === null || (read.meaning === "title" && cells.names >= 0.6)) &&
        cells.filled > 0 &&
        !isOtherHeading(heading),
    );
  assignTimes(free, has);
  for (const [column, fits] of byCells) {
    const found = has(column) ? undefined : free().find(({ cells }) => fits(cells));
    if (found !== undefined) found.column = column;
  }
  const title = has("title") ? undefined : bestTitle(free());
  if (title !== undefined) title.column = "title";
}

/**
 * What a table's columns hold: by their headings where those are plain words, else by the cells. `columns` are the
 * cells below each heading.
 */
export function guessColumns(
  headings: readonly string[],
  columns: readonly (readonly string[])[],
): ColumnMapping {
  const guessed = headings.map((heading, index): GuessedColumn => ({
    heading,
    read: readHeading(heading),
    cells: judgeCells(columns[index] ?? []),
    column: null,
  }));
  assignByHeadings(guessed);
  assignByCells(guessed);
  return guessed.flatMap(({ heading, column }) => (column === null ? [] : [{ heading, column }]));
}
