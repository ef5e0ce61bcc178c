import { sessionKindOf } from "../../parsing/session-kind.ts";
import { entryTitle, withoutMarks } from "./entry-title.ts";
import type { TableCell } from "./table-cells.ts";
import { type TableLayout, tableLayout, type TableRow } from "./table-layout.ts";
import type { LeftOut, TextEntry } from "./text-entry.ts";
import { isTableRule, type TextLine } from "./text-lines.ts";
import { mayHoldTime, type TimedLine, timedLine } from "./timed-line.ts";
import { writtenDate } from "./written-date.ts";
import type { WrittenDays } from "./written-days.ts";
import { type WrittenZone, zoneIn } from "./written-zone.ts";

/** What the lines above a table say about it. */
export interface TableContext {
  day: string | null;
  room: string | null;
  track: string | null;
  list: number;
  days: WrittenDays;
}

type Role = Exclude<TableLayout["roles"][number], null>;

const cellOf = ({ roles }: TableLayout, { cells }: TableRow, role: Role): TableCell | null =>
  cells[roles.indexOf(role)] ?? null;

const textOf = (layout: TableLayout, row: TableRow, role: Role): string =>
  cellOf(layout, row, role)?.text ?? "";

/** What the columns without a role say, each behind its heading, and the abstract. */
function textsOf({ headings, roles, grid }: TableLayout, { cells }: TableRow): string[] {
  const abstracts: string[] = [];
  const rest: string[] = [];
  for (const [column, role] of roles.entries()) {
    const cell = cells[column];
    if (cell === undefined || cell.text === "" || grid.includes(column)) continue;
    if (role === "abstract") abstracts.push([cell.text, ...cell.under].join("\n"));
    else if (role === null) rest.push([headings[column], cell.text].filter(Boolean).join(": "));
  }
  return [...abstracts, rest.join("\n")];
}

/** The cells of a row that are sessions, and the room that their column is. */
function titledCells(layout: TableLayout, row: TableRow): { cell: TableCell; room: string }[] {
  const title = cellOf(layout, row, "title");
  if (title !== null && title.text !== "") {
    return [{ cell: title, room: textOf(layout, row, "room") }];
  }
  const filled = layout.grid.flatMap((column) => {
    const cell = row.cells[column];
    const room = layout.headings[column] ?? "";
    return cell === undefined || cell.text === "" ? [] : [{ cell, room }];
  });
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0) return filled;
  const kind = sessionKindOf({ title: only.cell.text, type: null, hasSpeakers: false });
  // Lunch stands in the first column and is for all.
  return kind === "break" ? [{ ...only, room: "" }] : filled;
}

/** The day that a row names, in its column or as the only thing it says; null where it names none. */
function dayOfRow(
  layout: TableLayout,
  row: TableRow,
  days: WrittenDays,
): { day: string | null; isHead: boolean } | null {
  const filled = row.cells.filter(({ text }) => text !== "");
  const [only, ...others] = filled;
  const isHead = only !== undefined && others.length === 0;
  const text = textOf(layout, row, "date") || (isHead ? only.text : "");
  const date = text === "" || timedLine(text) !== null ? null : writtenDate(text);
  return date === null ? null : { day: days.of(date, `line ${row.line}`), isHead };
}

function timeOfRow(layout: TableLayout, row: TableRow): TimedLine | null {
  const [start, end] = [textOf(layout, row, "time"), textOf(layout, row, "end")];
  const timed = timedLine(end === "" ? start : `${start} - ${end}`) ?? timedLine(start);
  const length = /^(\d{1,3})(?:\s*(?:min|m|['’′])\w*\.?)?$/i.exec(textOf(layout, row, "duration"));
  if (timed === null || !length || timed.span.end !== null) return timed;
  return { ...timed, span: { ...timed.span, length: Number(length[1]) } };
}

/** The sessions of one table, and the day its last row is on. `lines` are its rows, the one of dashes among them. */
export function tableEntries(
  lines: readonly TextLine[],
  context: TableContext,
  leftOut: LeftOut,
): { entries: TextEntry[]; day: string | null } {
  const { days } = context;
  if (!lines.some(({ text }) => mayHoldTime(text))) {
    leftOut.rows += lines.filter(({ text }) => !isTableRule(text)).length - 1;
    return { entries: [], day: context.day };
  }
  const layout = tableLayout(lines);
  const zone: WrittenZone | null = zoneIn(layout.headings[layout.roles.indexOf("time")] ?? "");
  const entries: TextEntry[] = [];
  let day = context.day;
  let timed: TimedLine | null = null;
  for (const row of layout.rows) {
    const named = dayOfRow(layout, row, days);
    if (named !== null) day = named.day;
    if (named?.isHead === true) {
      timed = null;
      continue;
    }
    // A slot's time may stand in its first row alone.
    if (cellOf(layout, row, "time")?.isBlank === false) timed = timeOfRow(layout, row);
    if (timed === null) {
      if (row.cells.some(({ text }) => text !== "")) leftOut.rows += 1;
      continue;
    }
    if (timed.date !== null) day = days.of(timed.date, `line ${row.line}`);
    const sessions = titledCells(layout, row);
    if (sessions.length === 0) leftOut.untitled += 1;
    else if (day === null) leftOut.dayless += sessions.length;
    else {
      for (const { cell, room } of sessions) {
        const { title, ...parts } = entryTitle(withoutMarks(cell.text), true);
        const [under = null, ...more] = cell.under;
        entries.push({
          line: row.line,
          day,
          span: { ...timed.span, zone: timed.span.zone ?? zone },
          title: title === "" ? cell.text : title,
          aside: parts.aside,
          speakers: textOf(layout, row, "speakers") || null,
          room: room || parts.room || context.room,
          track: textOf(layout, row, "track") || context.track,
          url: cell.url ?? cellOf(layout, row, "url")?.url ?? null,
          struck: cell.struck,
          texts: [...more, ...parts.cells, ...textsOf(layout, row)],
          isMarkdown: false,
          under,
          list: context.list,
        });
      }
    }
  }
  return { entries, day };
}
