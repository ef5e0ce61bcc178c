import { AppError } from "#shared/errors.ts";
import type { ColumnMapping, ParsedSchedule } from "#shared/schedule.ts";
import { readEventFile } from "../event-file/read-event-file.ts";
import { ColumnsNeeded } from "../formats/csv/columns-needed.ts";
import { joinHoverboardParts } from "../formats/hoverboard/join-hoverboard-parts.ts";
import { parseHoverboard } from "../formats/hoverboard/parse-hoverboard.ts";
import { joinSchedules } from "../joining/join-schedules.ts";
import { type ParseOptions, parseSchedule } from "./parse-schedule.ts";
import type { SourceFile } from "../reading/read-source.ts";
import type { NamedSchedule } from "../joining/settle-zones.ts";

/**
 * Reads several files of one event into one schedule: sessions and their speakers, a calendar for each room, the three
 * parts of a Hoverboard site. Throws what parsing one throws, with the file's name in front; `ColumnsNeeded` for a
 * table whose columns have to be chosen. Columns that were chosen count for the tables that have them.
 */
export function parseFiles(
  files: readonly SourceFile[],
  options: ParseOptions = {},
): ParsedSchedule {
  const site = hoverboardSite(files);
  const rest = files.filter((_, at) => site?.of.includes(at) !== true);
  const [first, ...others] = [
    ...(site === null ? [] : [site]),
    ...rest.map((file) => ({ name: file.name, schedule: parseNamed(file, options) })),
  ];
  if (first === undefined) throw new AppError("invalid-input", "No file was given.");
  return joinSchedules([first, ...others]);
}

function parseNamed({ name, text }: SourceFile, options: ParseOptions): ParsedSchedule {
  try {
    if (readEventFile(text) !== null) {
      throw new AppError(
        "invalid-input",
        "This is an event that Lanyard wrote, with its notes. Import it alone.",
      );
    }
    return parseWithColumns(text, options);
  } catch (error) {
    if (error instanceof ColumnsNeeded) {
      const { table } = error;
      throw new ColumnsNeeded({ ...table, problem: `${name}: ${table.problem ?? ""}` });
    }
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, `${name}: ${error.message}`, { cause: error });
  }
}

const isMeant = (headings: readonly string[], chosen: ColumnMapping): boolean =>
  chosen.length > 0 && chosen.every(({ heading }) => headings.includes(heading));

/** Columns are chosen for one table; another one may have other headings. */
function parseWithColumns(
  text: string,
  { columns = null, ...options }: ParseOptions,
): ParsedSchedule {
  try {
    const schedule = parseSchedule(text, options);
    const headings = schedule.table?.headings;
    if (columns === null || headings === undefined || !isMeant(headings, columns)) return schedule;
  } catch (error) {
    if (!(error instanceof ColumnsNeeded) || columns === null) throw error;
    if (!isMeant(error.table.headings, columns)) throw error;
  }
  return parseSchedule(text, { ...options, columns });
}

/** What a JSON file holds; undefined for any other text, and for JSON that cannot be read: its own parser says why. */
function jsonOf(text: string): unknown {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function hoverboardSite(files: readonly SourceFile[]): (NamedSchedule & { of: number[] }) | null {
  const joined = joinHoverboardParts(files.map(({ text }) => jsonOf(text)));
  if (joined === null) return null;
  const name = joined.of.map((at) => files[at]?.name ?? "").join(", ");
  return { name, schedule: parseHoverboard(joined.site), of: joined.of };
}
