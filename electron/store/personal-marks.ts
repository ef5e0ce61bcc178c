import type { Attendance, Plan } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { eachTagOnce } from "./each-tag-once.ts";

/** What a person says about a session. Null takes it back. Run inside a transaction, for a session that is there. */
export interface PersonalMarks {
  rate(sessionId: string, rating: number | null): void;
  plan(sessionId: string, plan: Plan | null): void;
  mark(sessionId: string, attendance: Attendance | null): void;
  /** All of the session's tags: trimmed, each once, letter case aside. */
  tag(sessionId: string, tags: readonly string[]): void;
}

/** The same value again writes no row, so its time stays that of the first. */
const upsert = (table: string, column: string, time: string): string => `
  INSERT INTO ${table} (session_id, ${column}, ${time}) VALUES (?, ?, ?)
  ON CONFLICT (session_id) DO UPDATE SET ${column} = excluded.${column}, ${time} = excluded.${time}
    WHERE ${column} IS NOT excluded.${column}`;

export function createPersonalMarks(
  { sqlite }: Connection,
  { now }: { now: () => number },
): PersonalMarks {
  const setter = (table: string, column: string, time: string) => {
    const set = sqlite.prepare<[string, string | number, number]>(upsert(table, column, time));
    const clear = sqlite.prepare<[string]>(`DELETE FROM ${table} WHERE session_id = ?`);
    return (sessionId: string, value: string | number | null): void => {
      if (value === null) clear.run(sessionId);
      else set.run(sessionId, value, now());
    };
  };
  const tagsOf = sqlite
    .prepare<[string], string>("SELECT tag FROM session_tags WHERE session_id = ?")
    .pluck();
  const addTag = sqlite.prepare<[string, string]>(
    "INSERT INTO session_tags (session_id, tag) VALUES (?, ?)",
  );
  const removeTag = sqlite.prepare<[string, string]>(
    "DELETE FROM session_tags WHERE session_id = ? AND tag = ?",
  );

  return {
    rate: setter("ratings", "stars", "rated_at"),
    plan: setter("plans", "plan", "planned_at"),
    mark: setter("attendance", "mark", "marked_at"),
    tag(sessionId, tags) {
      const keep = new Set(eachTagOnce(tags));
      const stored = new Set(tagsOf.all(sessionId));
      for (const tag of stored) if (!keep.has(tag)) removeTag.run(sessionId, tag);
      for (const tag of keep) if (!stored.has(tag)) addTag.run(sessionId, tag);
    },
  };
}
