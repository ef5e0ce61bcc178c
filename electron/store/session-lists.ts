import type { Speaker } from "#shared/session.ts";
import type { Connection } from "./connection.ts";

/** Reads the speakers and tags of one session, or of all of an event's in two queries instead of two a session. */
export interface SessionListReader {
  speakersOf(sessionId: string): Speaker[];
  tagsOf(sessionId: string): string[];
  /** By session id; a session without any has no entry. */
  speakersOfEvent(eventId: string): Map<string, Speaker[]>;
  tagsOfEvent(eventId: string): Map<string, string[]>;
}

type SpeakerRecord = [sessionId: string, position: number, name: string, affiliation: string];

const toSpeaker = (name: string, affiliation: string): Speaker => ({
  name,
  affiliation: affiliation === "" ? null : affiliation,
});

function groupOf<T>(groups: Map<string, T[]>, key: string): T[] {
  let group = groups.get(key);
  if (group === undefined) {
    group = [];
    groups.set(key, group);
  }
  return group;
}

export function createSessionListReader({ sqlite }: Connection): SessionListReader {
  // CROSS JOIN keeps the order of the tables: the sessions lead, and each row is one step in an index.
  const selectSpeakers = `
    SELECT s.id, sp.position, speakers.name, speakers.affiliation
    FROM sessions AS s
    CROSS JOIN session_speakers AS sp ON sp.session_seq = s.seq
    CROSS JOIN speakers ON speakers.seq = sp.speaker_seq`;
  const ofEvent = sqlite
    .prepare<[string], SpeakerRecord>(`${selectSpeakers} WHERE s.event_id = ?`)
    .raw();
  const ofSession = sqlite
    .prepare<[string], SpeakerRecord>(`${selectSpeakers} WHERE s.id = ? ORDER BY sp.position`)
    .raw();
  const tagsOf = sqlite
    .prepare<[string], string>("SELECT tag FROM session_tags WHERE session_id = ? ORDER BY tag")
    .pluck();
  const tagsOfEvent = sqlite
    .prepare<[string], [sessionId: string, tag: string]>(
      `SELECT t.session_id, t.tag FROM sessions AS s CROSS JOIN session_tags AS t ON t.session_id = s.id
       WHERE s.event_id = ? ORDER BY t.tag`,
    )
    .raw();

  return {
    speakersOf: (sessionId) =>
      ofSession.all(sessionId).map(([, , name, affiliation]) => toSpeaker(name, affiliation)),
    tagsOf: (sessionId) => tagsOf.all(sessionId),
    speakersOfEvent(eventId) {
      const groups = new Map<string, Speaker[]>();
      // Positions count from 0 without gaps, so each speaker knows the place and nothing has to be sorted.
      for (const [sessionId, position, name, affiliation] of ofEvent.all(eventId)) {
        groupOf(groups, sessionId)[position] = toSpeaker(name, affiliation);
      }
      return groups;
    },
    tagsOfEvent(eventId) {
      const groups = new Map<string, string[]>();
      for (const [sessionId, tag] of tagsOfEvent.all(eventId)) groupOf(groups, sessionId).push(tag);
      return groups;
    },
  };
}
