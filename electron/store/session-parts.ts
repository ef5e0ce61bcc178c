import type { HeldSession } from "#shared/schedule-changes.ts";
import type { Connection } from "./connection.ts";

/** Of an event: which source of a part tells of which session, by its location. */
export type PartEntry = [sessionId: string, location: string];

/** The sources of a part that tell of a session. Run inside a transaction, but for reading. */
export interface SessionParts {
  /** By session, then location. */
  ofEvent(eventId: string): PartEntry[];
  /** By session id; those that no such source tells of are left out. */
  bySession(eventId: string): Map<string, string[]>;
  /** A location that the event has no source at is left out. */
  put(eventId: string, held: readonly HeldSession[]): void;
  /** One source more tells of these sessions. */
  add(eventId: string, sessionIds: readonly string[], location: string): void;
  /** Makes an event's what they were. A session that is not there is left out. */
  restore(eventId: string, before: readonly PartEntry[]): void;
  forget(sessionId: string): void;
}

export function createSessionParts({ sqlite }: Connection): SessionParts {
  const ofEvent = sqlite
    .prepare<[string], PartEntry>(
      `SELECT s.id, src.location
       FROM schedule_sources AS src CROSS JOIN session_parts AS p ON p.source_id = src.id
         CROSS JOIN sessions AS s ON s.seq = p.session_seq
       WHERE src.event_id = ? ORDER BY s.id, src.location`,
    )
    .raw();
  const insert = sqlite.prepare<[{ eventId: string; sessionId: string; location: string }]>(
    `INSERT OR IGNORE INTO session_parts (session_seq, source_id)
     SELECT s.seq, src.id FROM sessions AS s CROSS JOIN schedule_sources AS src
     WHERE s.id = @sessionId AND s.event_id = @eventId
       AND src.event_id = @eventId AND src.location = @location`,
  );
  const forget = sqlite.prepare<[string]>(
    "DELETE FROM session_parts WHERE session_seq = (SELECT seq FROM sessions WHERE id = ?)",
  );
  const forgetAll = sqlite.prepare<[string]>(
    "DELETE FROM session_parts WHERE source_id IN (SELECT id FROM schedule_sources WHERE event_id = ?)",
  );

  return {
    ofEvent: (eventId) => ofEvent.all(eventId),
    bySession(eventId) {
      const groups = new Map<string, string[]>();
      for (const [sessionId, location] of ofEvent.all(eventId)) {
        const group = groups.get(sessionId);
        if (group === undefined) groups.set(sessionId, [location]);
        else group.push(location);
      }
      return groups;
    },
    put(eventId, held) {
      for (const { id: sessionId, by } of held) {
        forget.run(sessionId);
        for (const location of by) insert.run({ eventId, sessionId, location });
      }
    },
    add(eventId, sessionIds, location) {
      for (const sessionId of sessionIds) insert.run({ eventId, sessionId, location });
    },
    restore(eventId, before) {
      forgetAll.run(eventId);
      for (const [sessionId, location] of before) insert.run({ eventId, sessionId, location });
    },
    forget: (sessionId) => void forget.run(sessionId),
  };
}
