import Papa from "papaparse";
import { AppError } from "#shared/errors.ts";
import { limits } from "#shared/limits.ts";
import type { ParsedSchedule } from "#shared/schedule.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { schedDelimiter } from "./is-sched-csv.ts";
import { createSchedNames } from "./sched-names.ts";
import { schedSchedule } from "./sched-schedule.ts";
import type { SchedRecord } from "./sched-session.ts";

/** Who is on a session; sponsors, exhibitors and staff are columns too. */
const people = ["speakers", "artists", "moderators"];

function rowsOf(text: string, delimiter: string, warnings: Warnings): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.trimStart(), {
    delimiter,
    skipEmptyLines: "greedy",
    // One row more than is allowed, and the headings: enough to tell that there are too many.
    preview: limits.scheduleSessions + 2,
  });
  for (const { type, row } of errors) {
    if (type !== "Quotes") continue;
    const where = row === undefined ? null : `row ${row + 1}`;
    warnings.add("broken-quotes", "Quotes are not closed where they should be.", where);
  }
  return data;
}

/**
 * Reads the table of sessions that organisers export from Sched: wall times without a zone. Throws `not-a-schedule`
 * when its columns or sessions are missing, `malformed-source` when none has a time, `too-large` over the limits.
 */
export function parseSchedCsv(text: string): ParsedSchedule {
  const delimiter = schedDelimiter(text);
  if (delimiter === null) {
    throw new AppError(
      "not-a-schedule",
      "This is no export of Sched: its first row lacks one of the columns event_key, event_start, event_type and name.",
    );
  }
  const warnings = createWarnings();
  const [headings = [], ...rows] = rowsOf(text, delimiter, warnings);
  const columns = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const name = heading.trim().toLowerCase();
    if (!columns.has(name)) columns.set(name, index);
  }
  const cellOf = (row: readonly string[], name: string): string =>
    row[columns.get(name) ?? -1] ?? "";
  const names = createSchedNames(
    rows.flatMap((row) => people.map((column) => cellOf(row, column))),
  );
  const records = rows.map((row, index): SchedRecord => ({
    text: (name) => cellOf(row, name),
    people: people.flatMap((column) => names(cellOf(row, column))),
    files: [],
    place: `row ${index + 2}`,
  }));
  return schedSchedule("sched-csv", records, warnings);
}
