import type { Database } from "better-sqlite3";
import { trashDays } from "#shared/trash.ts";

const DAY = 24 * 60 * 60_000;

/**
 * Lets go the rows of a table that a call a day or more ago found to be 30 days old, so that a clock that is wrong for a day
 * costs nothing. Answers how many went.
 */
export function letGoOf(
  sqlite: Database,
  table: "trash" | "removed_files",
): (now: number) => number {
  const undue = sqlite.prepare<[{ now: number; from: number }]>(
    `UPDATE ${table} SET due_at = NULL WHERE due_at IS NOT NULL AND (removed_at > @from OR due_at > @now)`,
  );
  const letGo = sqlite.prepare<[number]>(`DELETE FROM ${table} WHERE due_at <= ?`);
  const due = sqlite.prepare<[{ now: number; from: number }]>(
    `UPDATE ${table} SET due_at = @now WHERE due_at IS NULL AND removed_at <= @from`,
  );
  return (now) => {
    const at = { now, from: now - trashDays * DAY };
    undue.run(at);
    const { changes } = letGo.run(now - DAY);
    due.run(at);
    return changes;
  };
}
