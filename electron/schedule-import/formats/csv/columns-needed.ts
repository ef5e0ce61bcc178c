import { AppError } from "#shared/errors.ts";
import type { TableColumns } from "#shared/schedule.ts";

export type NeededCode = "not-a-schedule" | "malformed-source";

/** No session can be read from a table before its columns are chosen. The window offers that, the command line fails. */
export class ColumnsNeeded extends AppError {
  readonly table: TableColumns;

  constructor(code: NeededCode, table: TableColumns) {
    super(code, table.problem ?? "");
    this.name = "ColumnsNeeded";
    this.table = table;
  }
}
