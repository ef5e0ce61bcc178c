import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";
import { createSeqOf } from "./seq-of.ts";

/** Writes who speaks at one event. Good for one transaction: it knows the speakers who were stored when it began. */
export interface SpeakerWriter {
  /** For a session, by its `seq`, that has none yet. */
  add(sessionSeq: number | bigint, speakers: readonly Speaker[]): void;
  /**
   * Puts these speakers, in this order, in the place of a session's. Who stands there under another name or affiliation
   * than before is still meant where notes mention them.
   */
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
  const insertLink = sqlite.prepare<[number | bigint, number, number]>(
    "INSERT INTO session_speakers (session_seq, position, speaker_seq) VALUES (?, ?, ?)",
  );
  const unlink = sqlite.prepare<[number]>("DELETE FROM session_speakers WHERE session_seq = ?");
  const seqOf = createSeqOf(sqlite);
  const orphans = sqlite
    .prepare<[string], number>(
      `SELECT seq FROM speakers WHERE event_id = ?
       AND NOT EXISTS (SELECT 1 FROM session_speakers WHERE speaker_seq = speakers.seq)`,
    )
    .pluck();
  const remove = sqlite.prepare<[number]>("DELETE FROM speakers WHERE seq = ?");
  const before = sqlite
    .prepare<[number], number>(
      "SELECT speaker_seq FROM session_speakers WHERE session_seq = ? ORDER BY position",
    )
    .pluck();
  const nameOf = sqlite
    .prepare<[number], string>("SELECT name FROM speakers WHERE seq = ?")
    .pluck();
  const handOnFormer = sqlite.prepare<[to: number, from: number]>(
    "UPDATE former_speakers SET speaker_seq = ? WHERE speaker_seq = ?",
  );
  const keepFormer = sqlite.prepare<[to: number, from: number]>(
    "INSERT OR REPLACE INTO former_speakers (id, speaker_seq) SELECT id, ? FROM speakers WHERE seq = ?",
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
      const link = (sessionSeq: number | bigint, speakers: readonly Speaker[]): void => {
        for (const [position, speaker] of speakers.entries()) {
          insertLink.run(sessionSeq, position, speakerSeq(speaker));
        }
      };
      /** Who stands in the place of somebody who may speak nowhere any more. */
      const successors = new Map<number, number>();
      const noteSuccessors = (was: readonly number[], is: readonly number[]): void => {
        const gone = was.filter((seq) => !is.includes(seq));
        const come = is.filter((seq) => !was.includes(seq));
        for (const seq of gone) {
          const name = nameOf.get(seq);
          const sameName = come.find((other) => nameOf.get(other) === name);
          // One name for another in a session is a correction; several are other people.
          const next = sameName ?? (gone.length === 1 && come.length === 1 ? come[0] : undefined);
          if (next !== undefined) successors.set(seq, next);
        }
      };
      return {
        add: link,
        replace(sessionId, speakers) {
          const seq = seqOf(sessionId);
          const was = before.all(seq);
          unlink.run(seq);
          link(seq, speakers);
          noteSuccessors(was, before.all(seq));
        },
        removeOrphans() {
          const gone = orphans.all(eventId);
          for (const seq of gone) {
            const next = successors.get(seq);
            if (next === undefined || gone.includes(next)) continue;
            handOnFormer.run(next, seq);
            keepFormer.run(next, seq);
          }
          for (const seq of gone) remove.run(seq);
        },
      };
    },
  };
}
