import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { createSeqOf } from "./seq-of.ts";

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
    .prepare<[string], [seq: number, name: string, affiliation: string]>(
      "SELECT seq, name, affiliation FROM speakers WHERE event_id = ?",
    )
    .raw();
  const insert = sqlite.prepare<[string, string, string, string]>(
    "INSERT INTO speakers (id, event_id, name, affiliation) VALUES (?, ?, ?, ?)",
  );
  const insertLink = sqlite.prepare<[number, number, number]>(
    "INSERT INTO session_speakers (session_seq, position, speaker_seq) VALUES (?, ?, ?)",
  );
  const unlink = sqlite.prepare<[number]>("DELETE FROM session_speakers WHERE session_seq = ?");
  const seqOf = createSeqOf(sqlite);
  const removeOrphans = sqlite.prepare<[string]>(
    `DELETE FROM speakers WHERE event_id = ?
     AND NOT EXISTS (SELECT 1 FROM session_speakers WHERE speaker_seq = speakers.seq)`,
  );

  return {
    writing(eventId) {
      const known = new Map<string, number>();
      for (const [seq, name, affiliation] of ofEvent.all(eventId)) {
        known.set(keyOf(name, affiliation), seq);
      }
      const speakerSeq = ({ name, affiliation }: Speaker): number => {
        const key = keyOf(name, affiliation ?? "");
        let seq = known.get(key);
        if (seq === undefined) {
          seq = Number(insert.run(newId(), eventId, name, affiliation ?? "").lastInsertRowid);
          known.set(key, seq);
        }
        return seq;
      };
      const link = (sessionSeq: number, speakers: readonly Speaker[]): void => {
        for (const [position, speaker] of speakers.entries()) {
          insertLink.run(sessionSeq, position, speakerSeq(speaker));
        }
      };
      return {
        add(sessionId, speakers) {
          if (speakers.length > 0) link(seqOf(sessionId), speakers);
        },
        replace(sessionId, speakers) {
          const seq = seqOf(sessionId);
          unlink.run(seq);
          link(seq, speakers);
        },
        removeOrphans: () => void removeOrphans.run(eventId),
      };
    },
  };
}
