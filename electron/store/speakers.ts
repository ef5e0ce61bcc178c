import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";

/** Writes who speaks. A person is one row an event and affiliation, shared by all sessions; run inside a transaction. */
export interface SpeakerWriter {
  /** Puts these speakers, in this order, in the place of a session's. */
  replace(eventId: string, sessionId: string, speakers: readonly Speaker[]): void;
  /** For a session that has none yet. */
  add(eventId: string, sessionId: string, speakers: readonly Speaker[]): void;
  /** Removes an event's speakers who speak nowhere. */
  removeOrphans(eventId: string): void;
}

export function createSpeakerWriter(
  { sqlite }: Connection,
  { newId }: { newId: () => string },
): SpeakerWriter {
  const find = sqlite
    .prepare<[string, string, string], string>(
      "SELECT id FROM speakers WHERE event_id = ? AND name = ? AND affiliation = ?",
    )
    .pluck();
  const insert = sqlite.prepare<[string, string, string, string]>(
    "INSERT INTO speakers (id, event_id, name, affiliation) VALUES (?, ?, ?, ?)",
  );
  const link = sqlite.prepare<[string, number, string]>(
    "INSERT INTO session_speakers (session_id, position, speaker_id) VALUES (?, ?, ?)",
  );
  const unlink = sqlite.prepare<[string]>("DELETE FROM session_speakers WHERE session_id = ?");
  const removeOrphans = sqlite.prepare<[string]>(
    `DELETE FROM speakers WHERE event_id = ?
     AND NOT EXISTS (SELECT 1 FROM session_speakers WHERE speaker_id = speakers.id)`,
  );

  const idOf = (eventId: string, { name, affiliation }: Speaker): string => {
    const found = find.get(eventId, name, affiliation ?? "");
    if (found !== undefined) return found;
    const id = newId();
    insert.run(id, eventId, name, affiliation ?? "");
    return id;
  };
  const add = (eventId: string, sessionId: string, speakers: readonly Speaker[]): void => {
    for (const [position, speaker] of speakers.entries()) {
      link.run(sessionId, position, idOf(eventId, speaker));
    }
  };
  return {
    add,
    replace(eventId, sessionId, speakers) {
      unlink.run(sessionId);
      add(eventId, sessionId, speakers);
    },
    removeOrphans: (eventId) => void removeOrphans.run(eventId),
  };
}
