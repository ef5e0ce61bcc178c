import type { SourceId, SourceIdKind } from "#shared/schedule.ts";
import type { Connection } from "./connection.ts";
import { createSeqOf } from "./seq-of.ts";

export interface SharingEvent {
  eventId: string;
  shared: number;
}

/** What schedules call a session: the first thing a later import looks for. */
export interface SourceIds {
  /** By session id. */
  ofEvent(eventId: string): Map<string, SourceId[]>;
  eventsSharing(ids: readonly SourceId[]): SharingEvent[];
  eventsSharingAddresses(addresses: readonly string[]): SharingEvent[];
  /** For a session, by its `seq`, that has none yet. Run inside a transaction, as `replace` is. */
  add(seq: number | bigint, ids: readonly SourceId[]): void;
  /** Writes what differs, and nothing when nothing does. */
  replace(sessionId: string, ids: readonly SourceId[]): void;
}

const keyOf = ({ kind, value }: SourceId): string => `${kind} ${value}`;

export function createSourceIds({ sqlite }: Connection): SourceIds {
  const ofEvent = sqlite
    .prepare<[string], [sessionId: string, kind: SourceIdKind, value: string]>(
      `SELECT s.id, i.kind, i.value
       FROM sessions AS s CROSS JOIN session_source_ids AS i ON i.session_seq = s.seq
       WHERE s.event_id = ? ORDER BY i.kind, i.value`,
    )
    .raw();
  const ofSession = sqlite.prepare<[number], SourceId>(
    "SELECT kind, value FROM session_source_ids WHERE session_seq = ?",
  );
  const seqOf = createSeqOf(sqlite);
  // CROSS JOIN: the ids asked for lead, each is one step in the index by value.
  const sharing = sqlite.prepare<[string], { eventId: string; shared: number }>(
    `SELECT s.event_id AS eventId, count(DISTINCT asked.id) AS shared
     FROM json_each(?) AS asked
     CROSS JOIN session_source_ids AS i ON i.value = asked.value ->> 'value' AND i.kind = asked.value ->> 'kind'
     CROSS JOIN sessions AS s ON s.seq = i.session_seq
     GROUP BY s.event_id ORDER BY shared DESC, s.event_id`,
  );
  // Addresses have no index: one walk over the sessions, asked only where no id is shared.
  const sharingAddresses = sqlite.prepare<[string], SharingEvent>(
    `SELECT eventId, count(DISTINCT address) AS shared
     FROM (SELECT event_id AS eventId, rtrim(substr(url, instr(url, '://') + 3), '/') AS address
           FROM sessions WHERE url IS NOT NULL AND is_own = 0)
     WHERE address IN (SELECT value FROM json_each(?))
     GROUP BY eventId ORDER BY shared DESC, eventId`,
  );
  const insert = sqlite.prepare<[number | bigint, string, string]>(
    "INSERT OR IGNORE INTO session_source_ids (session_seq, kind, value) VALUES (?, ?, ?)",
  );
  const remove = sqlite.prepare<[number, string, string]>(
    "DELETE FROM session_source_ids WHERE session_seq = ? AND kind = ? AND value = ?",
  );

  return {
    ofEvent(eventId) {
      const groups = new Map<string, SourceId[]>();
      for (const [sessionId, kind, value] of ofEvent.all(eventId)) {
        const group = groups.get(sessionId);
        if (group === undefined) groups.set(sessionId, [{ kind, value }]);
        else group.push({ kind, value });
      }
      return groups;
    },
    eventsSharing: (ids) => sharing.all(JSON.stringify(ids)),
    eventsSharingAddresses: (addresses) => sharingAddresses.all(JSON.stringify(addresses)),
    add(seq, ids) {
      for (const { kind, value } of ids) insert.run(seq, kind, value);
    },
    replace(sessionId, ids) {
      const seq = seqOf(sessionId);
      const wanted = new Set(ids.map(keyOf));
      for (const id of ofSession.all(seq)) {
        if (!wanted.delete(keyOf(id))) remove.run(seq, id.kind, id.value);
      }
      for (const id of ids) if (wanted.has(keyOf(id))) insert.run(seq, id.kind, id.value);
    },
  };
}
