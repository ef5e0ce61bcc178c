/** One row of a table. */
export interface TableRow {
  cells: string[];
  /** Where it begins in the file, counted from 1. */
  line: number;
}
