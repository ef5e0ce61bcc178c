import type { Database } from "better-sqlite3";

/** A session's `seq`, by which its ids and speakers refer to it. Throws for one that is not stored. */
export function createSeqOf(sqlite: Database): (sessionId: string) => number {
  const find = sqlite.prepare<[string], number>("SELECT seq FROM sessions WHERE id = ?").pluck();
  return (sessionId) => {
    const seq = find.get(sessionId);
    if (seq === undefined) throw new Error(`There is no session ${sessionId}.`);
    return seq;
  };
}
