import type { Removal } from "#shared/trash.ts";
import type { Connection } from "./connection.ts";
import { createTrashRows, type TrashKind, type TrashRows } from "./trash-rows.ts";

/** The way into the trash, and the rows on their way back. Run inside a transaction. */
export interface TrashTaking {
  rows: () => TrashRows;
  /** Moves it, with everything that hangs on it, into the trash. Null: it is not there. */
  take: (kind: TrashKind, id: string) => Removal | null;
}

interface Described {
  title: string;
  eventId: string | null;
  sessionId: string | null;
  zone: string;
  sessions: number;
  notes: number;
}

const describing = {
  event: `SELECT name AS title, NULL AS eventId, NULL AS sessionId, zone,
      (SELECT count(*) FROM sessions WHERE event_id = events.id) AS sessions,
      (SELECT count(*) FROM notes WHERE event_id = events.id AND has_text = 1) AS notes
    FROM events WHERE id = ?`,
  session: `SELECT s.title, e.id AS eventId, NULL AS sessionId, e.zone, 0 AS sessions,
      (SELECT count(*) FROM notes WHERE session_id = s.id AND has_text = 1) AS notes
    FROM sessions AS s JOIN events AS e ON e.id = s.event_id WHERE s.id = ?`,
  note: `SELECT coalesce(s.title, n.day, n.part) AS title, e.id AS eventId, s.id AS sessionId, e.zone, 0 AS sessions,
      n.has_text AS notes
    FROM notes AS n JOIN events AS e ON e.id = n.event_id LEFT JOIN sessions AS s ON s.id = n.session_id
    WHERE n.id = ?`,
  post: `SELECT p.name AS title, e.id AS eventId, NULL AS sessionId, e.zone, 0 AS sessions, 0 AS notes
    FROM posts AS p JOIN events AS e ON e.id = p.event_id WHERE p.id = ?`,
} as const;

export function createTrashTaking(
  { sqlite }: Connection,
  { now, newId }: { now: () => number; newId: () => string },
): TrashTaking {
  const describe = {
    event: sqlite.prepare<[string], Described>(describing.event),
    session: sqlite.prepare<[string], Described>(describing.session),
    note: sqlite.prepare<[string], Described>(describing.note),
    post: sqlite.prepare<[string], Described>(describing.post),
  };
  const insert = sqlite.prepare<
    [Described & { id: string; kind: TrashKind; of: string; now: number }]
  >(
    `INSERT INTO trash (id, kind, of_id, event_id, session_id, title, zone, sessions, notes, removed_at, children)
     VALUES (@id, @kind, @of, @eventId, @sessionId, @title, @zone, @sessions, @notes, @now,
       (SELECT json_group_array(id) FROM events WHERE parent_id = @of))`,
  );
  // At the first use: asking the schema what belongs to what takes milliseconds, which no start should wait for.
  let made: TrashRows | null = null;
  const rows = (): TrashRows => (made ??= createTrashRows(sqlite));
  return {
    rows,
    take(kind, of) {
      const described = describe[kind].get(of);
      if (described === undefined) return null;
      const id = newId();
      const added = insert.run({ ...described, id, kind, of, now: now() });
      rows().take(Number(added.lastInsertRowid), kind, of);
      return { trashId: id };
    },
  };
}
