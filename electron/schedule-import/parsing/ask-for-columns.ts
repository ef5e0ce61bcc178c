import type { ParsedSchedule } from "#shared/schedule.ts";
import { ColumnsNeeded } from "../formats/csv/columns-needed.ts";

/**
 * What parsing answers, or, for a table whose columns have to be chosen first, a schedule without sessions whose table
 * says so in `problem`. Other failures are thrown.
 */
export function askForColumns(parse: () => ParsedSchedule): ParsedSchedule {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ColumnsNeeded)) throw error;
    return {
      format: "csv",
      event: { name: null, place: null, url: null, zone: null, dayStartsAt: null },
      sessions: [],
      table: error.table,
      warnings: [],
    };
  }
}
