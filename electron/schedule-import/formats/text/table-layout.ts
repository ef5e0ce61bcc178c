import type { HeadingMeaning } from "../csv/heading-words.ts";
import { readHeading } from "../csv/read-heading.ts";
import { isNumberedRoom } from "./room-name.ts";
import { tableCells, type TableCell } from "./table-cells.ts";
import { isTableRule, type TextLine } from "./text-lines.ts";
import { timedLine } from "./timed-line.ts";
import { writtenDate } from "./written-date.ts";

type ColumnRole =
  | "time"
  | "end"
  | "duration"
  | "date"
  | "title"
  | "room"
  | "track"
  | "speakers"
  | "abstract"
  | "url";

export interface TableRow {
  line: number;
  cells: TableCell[];
}

export interface TableLayout {
  headings: string[];
  /** What each column holds; null where nothing tells, and for a role's second column. */
  roles: (ColumnRole | null)[];
  /** Columns that are rooms or tracks side by side, each with sessions of its own. */
  grid: number[];
  rows: TableRow[];
}

/** More rooms than any conference has side by side. */
const MOST_COLUMNS = 200;

const isTime = (text: string): boolean => timedLine(text) !== null;

/** "Primary Talk" beside "Backup Talk". */
const FIRST = /^(?:primary|main|first|my|planned)\s+/i;

/** Times and dates are told apart by their cells. */
const ROLES: Readonly<Partial<Record<HeadingMeaning, ColumnRole>>> = {
  end: "end",
  duration: "duration",
  title: "title",
  room: "room",
  track: "track",
  kind: "track",
  speakers: "speakers",
  abstract: "abstract",
  url: "url",
};

function roleOf(heading: string, cells: readonly string[]): ColumnRole | null {
  // "Hall 1" is a room, not the heading of rooms.
  if (isNumberedRoom(heading)) return null;
  const meaning = (readHeading(heading) ?? readHeading(heading.replace(FIRST, "")))?.meaning;
  if (meaning !== "start") return (meaning && ROLES[meaning]) ?? null;
  const dates = cells.filter((cell) => !isTime(cell) && writtenDate(cell) !== null).length;
  return dates * 2 > cells.length ? "date" : "time";
}

function namesColumns(first: TextLine, second: TextLine | undefined): boolean {
  if (second !== undefined && isTableRule(second.text)) return true;
  const texts = tableCells(first.text).map(({ text }) => text);
  return !texts.some(isTime) && texts.some((text) => roleOf(text, []) === "time");
}

/** What the columns of a table are: by their headings; the one with times by its cells, too. */
export function tableLayout(lines: readonly TextLine[]): TableLayout {
  const [first, second] = lines;
  const all = lines
    .filter(({ text }) => !isTableRule(text))
    .map(({ number, text }) => ({ line: number, cells: tableCells(text) }));
  const hasHeadings = first !== undefined && namesColumns(first, second);
  const headings = hasHeadings ? (all[0]?.cells.map(({ text }) => text) ?? []) : [];
  const rows = all.slice(hasHeadings ? 1 : 0);
  const width = Math.min(
    rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length),
    MOST_COLUMNS,
  );
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map(({ cells }) => cells[column]?.text ?? "").filter((text) => text !== ""),
  );

  const taken = new Set<ColumnRole>();
  const roles = columns.map((cells, column) => {
    const role = roleOf(headings[column] ?? "", cells);
    if (role === null || taken.has(role)) return null;
    taken.add(role);
    return role;
  });
  if (!taken.has("time")) {
    const times = columns.map((cells) => cells.filter(isTime).length);
    const most = times.reduce((best, count) => Math.max(best, count), 0);
    if (most > 0) roles[times.indexOf(most)] = "time";
  }
  const open = roles.flatMap((role, column) => (role === null ? [column] : []));
  const isGrid = hasHeadings && !taken.has("title") && !taken.has("room") && open.length > 1;
  if (!taken.has("title") && !isGrid && open[0] !== undefined) roles[open[0]] = "title";
  return { headings, roles, grid: isGrid ? open : [], rows };
}
