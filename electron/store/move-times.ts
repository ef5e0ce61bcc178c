import { createWallMove, type Span, type ZoneMove } from "#shared/zone-change.ts";
import type { Connection } from "./connection.ts";

interface TimedRow extends Span {
  /** Tells the rows of both tables apart. */
  key: string;
  id: number;
}

/** Where the way back would not lead to where a row was: the clock changed there. */
export interface Lost {
  before: Span;
  after: Span;
}

const isSame = (one: Span, other: Span): boolean =>
  one.startsAt === other.startsAt && one.endsAt === other.endsAt;

/** The last move of an open store: going straight back leads exactly to where the sessions were. */
export interface LastMove {
  last: { eventId: string; move: ZoneMove; lost: ReadonlyMap<string, Lost> } | null;
}

/**
 * Moves all of an event's sessions to where they have the same clock on the wall in another zone, with what is kept for
 * undoing its last import. Run inside a transaction; a step is a session. It is remembered in `memory` with the last step.
 */
export function createMoveTimes(
  { sqlite }: Connection,
  memory: LastMove,
): (eventId: string, move: ZoneMove) => Generator<void, void> {
  const sessions = sqlite.prepare<[string], TimedRow>(
    `SELECT 'session ' || seq AS key, seq AS id, starts_at AS startsAt, ends_at AS endsAt
     FROM sessions WHERE event_id = ?`,
  );
  const setSession = sqlite.prepare<[startsAt: number, endsAt: number, seq: number]>(
    "UPDATE sessions SET starts_at = ?, ends_at = ? WHERE seq = ?",
  );
  const kept = sqlite.prepare<[string], TimedRow>(
    `SELECT 'kept ' || seq AS key, seq AS id, before ->> 'startsAt' AS startsAt, before ->> 'endsAt' AS endsAt
     FROM undo_sessions WHERE event_id = ?`,
  );
  const setKept = sqlite.prepare<[startsAt: number, endsAt: number, seq: number]>(
    "UPDATE undo_sessions SET before = json_set(before, '$.startsAt', ?, '$.endsAt', ?) WHERE seq = ?",
  );

  return function* moveTimes(eventId, move) {
    const { last } = memory;
    const isWayBack =
      last?.eventId === eventId && last.move.from === move.to && last.move.to === move.from;
    const known = isWayBack && last !== null ? last.lost : new Map<string, Lost>();
    const forth = createWallMove(move);
    const back = createWallMove({ from: move.to, to: move.from });
    const lost = new Map<string, Lost>();
    const moved = (row: TimedRow): Span => {
      const before = { startsAt: row.startsAt, endsAt: row.endsAt };
      const found = known.get(row.key);
      const after = found !== undefined && isSame(found.after, row) ? found.before : forth(before);
      if (!isSame(back(after), before)) lost.set(row.key, { before, after });
      return after;
    };
    for (const row of sessions.all(eventId)) {
      const after = moved(row);
      if (!isSame(after, row)) setSession.run(after.startsAt, after.endsAt, row.id);
      yield;
    }
    for (const row of kept.all(eventId)) {
      const after = moved(row);
      setKept.run(after.startsAt, after.endsAt, row.id);
      yield;
    }
    memory.last = { eventId, move, lost };
  };
}
