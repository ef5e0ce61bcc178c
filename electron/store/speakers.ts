import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";

/** Writes who speaks at one event. Good for one transaction: it knows the speakers who were stored when it began. */
export interface SpeakerWriter {
  /** For a session that has none yet. */
  add(sessionId: string, speakers: readonly Speaker[]): void;
  /** Puts these speakers, in this order, in the place of a session's. */
  replace(sessionId: string, speakers: readonly Speaker[]): void;
  /** Removes the event's speakers who speak nowhere. Nothing can be added after it. */
  removeOrphans(): void;
}

const keyOf = (name: string, affiliation: string): string => `${name}\0${affiliation}`;

/** A person with an affiliation is one row an event, shared by all sessions. */
export function createSpeakers(
  { sqlite }: Connection,
  { newId }: { newId: () => string },
): { writing: (eventId: string) => SpeakerWriter } {
  const ofEvent = sqlite
    .prepare<[string], [id: string, name: string, affiliation: string]>(
      "SELECT id, name, affiliation FROM speakers WHERE event_id = ?",
    )
    .raw();
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

  return {
    writing(eventId) {
      const known = new Map<string, string>();
      for (const [id, name, affiliation] of ofEvent.all(eventId)) {
        known.set(keyOf(name, affiliation), id);
      }
      const idOf = ({ name, affiliation }: Speaker): string => {
        const key = keyOf(name, affiliation ?? "");
        let id = known.get(key);
        if (id === undefined) {
          id = newId();
          insert.run(id, eventId, name, affiliation ?? "");
          known.set(key, id);
        }
        return id;
      };
      const add = (sessionId: string, speakers: readonly Speaker[]): void => {
        for (const [position, speaker] of speakers.entries()) {
          link.run(sessionId, position, idOf(speaker));
        }
      };
      return {
        add,
        replace(sessionId, speakers) {
          unlink.run(sessionId);
          add(sessionId, speakers);
        },
        removeOrphans: () => void removeOrphans.run(eventId),
      };
    },
  };
}
