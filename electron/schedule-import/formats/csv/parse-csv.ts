import { mappingInWords } from "#shared/column-words.ts";
import { AppError } from "#shared/errors.ts";
import type { ColumnMapping, ParsedSchedule } from "#shared/schedule.ts";
import { checkSessionCount } from "../../parsing/check-session-count.ts";
import type { ReadHints } from "../../parsing/formats.ts";
import { createWarnings, type Warnings } from "../../parsing/import-warnings.ts";
import { plainLineOrNull } from "../../parsing/plain-line.ts";
import { chooseDelimiter } from "./choose-delimiter.ts";
import { ColumnsNeeded } from "./columns-needed.ts";
import { guessColumns } from "./guess-columns.ts";
import { joinRows } from "./join-rows.ts";
import { missingColumns, noStarts } from "./missing-columns.ts";
import { readTable } from "./read-table.ts";
import { readRows } from "./read-rows.ts";
import { tableColumns } from "./table-columns.ts";
import { type HeadedTable, headTable } from "./table-head.ts";
import { tablePeople } from "./table-people.ts";

/** What the columns hold: as a person chose it now or before, else guessed, which a warning tells. */
function columnsOf(table: HeadedTable, hints: ReadHints, warnings: Warnings): ColumnMapping {
  if (hints.columns !== null) return hints.columns;
  const { headings, hasHeadings } = table;
  const remembered = hasHeadings ? (hints.rememberedColumns?.(headings) ?? null) : null;
  if (remembered !== null) {
    warnings.add("columns-remembered", `Columns as chosen before: ${mappingInWords(remembered)}.`);
    return remembered;
  }
  const columns = headings.map((_, index) => table.rows.map(({ cells }) => cells[index] ?? ""));
  const guessed = guessColumns(headings, columns);
  if (guessed.length > 0) {
    warnings.add("columns-guessed", `Columns were guessed: ${mappingInWords(guessed)}.`);
  }
  return guessed;
}

/** A single cell above the headings is what the table is called. */
function nameOf({ above }: HeadedTable, warnings: Warnings): string | null {
  const [first] = above;
  const filled = (first?.cells ?? []).filter((cell) => cell.trim() !== "");
  return filled.length === 1 ? plainLineOrNull(filled[0], warnings, `line ${first?.line}`) : null;
}

/** A table of speakers, which has no sessions; null for any other. */
function peopleAlone(table: HeadedTable, mapping: ColumnMapping): ParsedSchedule | null {
  const warnings = createWarnings();
  const people = tablePeople(table, mapping, warnings);
  if (people.length === 0) return null;
  return {
    format: "csv",
    event: { name: null, place: null, url: null, zone: null, dayStartsAt: null },
    sessions: [],
    people,
    warnings: warnings.list(),
  };
}

/**
 * Reads a table (CSV) parted by `,`, `;`, tabs or `|`. Columns are those of `hints.columns`, else remembered, else
 * guessed. A table of speakers gives people and no session. Throws `ColumnsNeeded` (`not-a-schedule` or `malformed-source`) where no title or no start is found: its
 * message says which columns were understood. `too-large` over the limits.
 */
export function parseCsv(text: string, hints: ReadHints): ParsedSchedule {
  const warnings = createWarnings();
  const table = headTable(readTable(chooseDelimiter(text), warnings));
  if (table.rows.length === 0) {
    throw new AppError("not-a-schedule", "This table has no rows below its headings.");
  }
  const mapping = columnsOf(table, hints, warnings);
  const needed = (problem: string): ColumnsNeeded =>
    new ColumnsNeeded(tableColumns(table, mapping, problem));

  const missing = missingColumns(mapping);
  if (missing !== null) {
    const people = hints.columns === null ? peopleAlone(table, mapping) : null;
    if (people === null) throw needed(missing);
    return people;
  }
  const { sessions: read, example } = readRows(table, mapping, hints.today, warnings);
  if (read.length === 0) throw needed(noStarts(mapping, example));
  const sessions = joinRows(read);
  checkSessionCount("This table", sessions.length);
  return {
    format: "csv",
    event: {
      name: nameOf(table, warnings),
      place: null,
      url: null,
      zone: null,
      dayStartsAt: null,
    },
    sessions,
    table: tableColumns(table, mapping, null),
    warnings: warnings.list(),
  };
}
